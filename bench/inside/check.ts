import { checkJudges, makeJudges } from "./contestants.js";
import { writeResult } from "./input.js";

// A process of its own: wrong values, once seen, make V8's code for the valid ones slower. What is measured first is
// what a server does most.

checkJudges(makeJudges());
writeResult("all agree");
