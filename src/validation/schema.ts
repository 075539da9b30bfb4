import { ValidationError } from "./validation-error.js";
import { check, type Validator } from "./validator.js";

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
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** A schema of the contract at run time. */
export interface Schema<Output> {
  /** Whether the value fulfils the schema. Narrows its type. */
  is(value: unknown): value is Output;
  /** Returns the same value, untouched, or throws a {@link ValidationError}. */
  parse(value: unknown): Output;
  /** Standard Schema v1. */
  readonly "~standard": StandardSchema<Output>;
}

/** Gives a compiled check the shape that integrators use. */
export function schema<Output>(name: string, validator: Validator): Schema<Output> {
  return {
    is: (value): value is Output => validator(value),
    parse(value) {
      const verdict = check(validator, value);
      if (!verdict.valid) throw new ValidationError(name, verdict.issues, verdict.total);
      return value as Output;
    },
    "~standard": {
      version: 1,
      vendor: "smile-contracts",
      validate(value) {
        const verdict = check(validator, value);
        if (verdict.valid) return { value: value as Output };
        return { issues: verdict.issues.map(({ message, path }) => ({ message, path: toKeys(path) })) };
      },
    },
  };
}

function toKeys(pointer: string): string[] {
  return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
