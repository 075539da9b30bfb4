import { test } from "vitest";
import { expectHostileCallsToArrive } from "../../../samples/hostile-calls.js";
import { isHere } from "../../../samples/languages.js";

test.each(["Shell", "JavaScript", "Python"] as const)("samples in %s say what they mean, whatever it is", (lang) =>
  isHere(lang) ? expectHostileCallsToArrive(lang) : undefined,
);
