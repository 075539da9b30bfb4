import { BRANCHES } from "./branches.js";
import { EXTENSIONS } from "./extensions.js";
import { LIMIT_OPERATORS } from "./limits.js";
import { NULLS } from "./null.js";
import { OBJECTS } from "./objects.js";
import { OPERATIONS } from "./operations.js";
import type { Operator } from "./operator.js";
import { PARAMETERS } from "./parameters.js";
import { REFERENCES } from "./references.js";
import { REQUIRED } from "./required.js";
import { SERVICE } from "./service.js";
import { TYPES } from "./types.js";
import { VALUES } from "./values.js";

/**
 * Every kind of mutation. Left alone is what has no meaning for a program: descriptions, summaries, titles, tags,
 * examples, and `x-source`.
 */
export const OPERATORS: readonly Operator[] = [
  ...REQUIRED,
  ...NULLS,
  ...TYPES,
  ...LIMIT_OPERATORS,
  ...VALUES,
  ...OBJECTS,
  ...BRANCHES,
  ...PARAMETERS,
  ...OPERATIONS,
  ...SERVICE,
  ...EXTENSIONS,
  ...REFERENCES,
];
