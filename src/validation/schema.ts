import { pointerSegments } from "./pointer.js";
import type { Validator } from "./schema-node.js";
import { ValidationError } from "./validation-error.js";
import { passes, validateWith } from "./validator.js";

/** The part of Standard Schema v1 that form, router and RPC libraries look for. */
export interface StandardSchema<Output> {
  /** The version of Standard Schema. */
  readonly version: 1;
  /** Who made the schema. */
  readonly vendor: "smile-contracts";
  /** Checks a value. Returns it, untouched, or its issues, at most 100. Never throws. */
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** The type of the schema. There is nothing of it at run time. */
  readonly types?: { readonly input: Output; readonly output: Output } | undefined;
}

/** What Standard Schema says of a value: the value itself, or what is wrong with it. */
export type StandardResult<Output> =
  | {
      /** The value itself, untouched. */
      readonly value: Output;
      readonly issues?: undefined;
    }
  | {
      /** What is wrong with the value, at most 100. */
      readonly issues: readonly StandardIssue[];
    };

/** One thing that is wrong with a value, in the form of Standard Schema. */
export interface StandardIssue {
  /** What is wrong, without the place: forms show it beside the field that `path` leads to. */
  readonly message: string;
  /** The way to the place: names of attributes as text, places in lists as numbers. */
  readonly path?: readonly PropertyKey[] | undefined;
}

/** A schema of the contract at run time. It neither strips nor coerces. */
export interface Schema<Output> {
  /** Takes any value. Returns whether it fulfils the schema, and narrows its type. Never throws. */
  is(value: unknown): value is Output;
  /** Takes any value. Returns the same, untouched. Throws a {@link ValidationError} where it breaks the schema. */
  parse(value: unknown): Output;
  /** Standard Schema v1, by which form, router and RPC libraries take the schema as it is. */
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
