import { test } from "vitest";
import { expectHostileCallsToArrive } from "./hostile-calls.js";
import { isHere } from "./languages.js";

// The other languages need no compiler, so they are tried with `npm test`.
test.runIf(isHere("Go"))("samples in Go say what they mean, whatever it is", () => expectHostileCallsToArrive("Go"));
