import { pointerSegments } from "./pointer.js";
import { ValidationError } from "./validation-error.js";
import { passes, validateWith, type Validator } from "./validator.js";

/** The part of Standard Schema v1 that form, router and RPC libraries look for. */
export interface StandardSchema<Output> {
  readonly version: 1;
  readonly vendor: "smile-contracts";
  readonly validate: (value: unknown) => StandardResult<Output>;
  readonly types?: { readonly input: Output; readonly output: Output } | undefined;
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  /** What is wrong, without the place: forms show it beside the field that `path` leads to. */
  readonly message: string;
  /** The way to the place: names of attributes as text, places in lists as numbers. */
  readonly path?: readonly PropertyKey[] | undefined;
}

/** A schema of the contract at run time. */
export interface Schema<Output> {
  /** Whether the value fulfils the schema. Narrows its type. Stops at the first thing that is wrong; never throws. */
  is(value: unknown): value is Output;
  /** Returns the same value, untouched, or throws a {@link ValidationError}. */
  parse(value: unknown): Output;
  /** Standard Schema v1. */
  readonly "~standard": StandardSchema<Output>;
}

/** Gives a compiled validator the shape that integrators use. */
export function schema<Output>(name: string, validator: Validator): Schema<Output> {
  return {
    is: (value): value is Output => passes(validator, value),
    parse(value) {
      const verdict = validateWith(validator, value);
      if (!verdict.valid) throw new ValidationError(name, verdict);
      return value as Output;
    },
    "~standard": {
      version: 1,
      vendor: "smile-contracts",
      validate(value) {
        const verdict = validateWith(validator, value);
        if (verdict.valid) return { value: value as Output };
        return {
          issues: verdict.issues.map(({ expected, path }) => ({
            message: `Must be ${expected}`,
            path: toKeys(path, value),
          })),
        };
      },
    },
  };
}

/** The keys of a place. What is a list's place, and what an attribute that is named like one, only the value tells. */
function toKeys(pointer: string, value: unknown): PropertyKey[] {
  let current = value;
  return pointerSegments(pointer).map((segment) => {
    const key = Array.isArray(current) ? Number(segment) : segment;
    current = (current as Record<PropertyKey, unknown> | null | undefined)?.[key];
    return key;
  });
}
