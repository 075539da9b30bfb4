import type { Api } from "../../../support/foreign/inside/contract.js";

/** A generated schema that judges values, such as one of zod or of valibot. */
export type Judge = (value: unknown) => boolean;

/** The schemas that are generated beside the types and the client. */
export interface Judges {
  /** The kind of schema, such as `zod`. */
  readonly kind: string;
  /** The schema of an answer; `component` is the name of the component that the contract has for it. */
  answer(operationId: string, status: number, component: string): Judge | undefined;
  /** The schema of a request's body. */
  request(operationId: string): Judge | undefined;
  /** The schema of a component: none where the tool does not export them. */
  component?(name: string): Judge | undefined;
}

/** A tool that writes a client. */
export interface Generator {
  /** Writes what it makes of a bundle into an empty folder. */
  generate(source: { readonly file: string; readonly folder: string; readonly baseUrl: string }): Promise<unknown>;
  /** Reads the compiled schemas of an API. */
  judges?(load: (module: string) => Promise<Record<string, unknown>>, api: Api): Promise<readonly Judges[]>;
}

/** A schema of zod, or none. */
export function zodJudge(schema: unknown): Judge | undefined {
  if (schema === undefined) return undefined;
  const { safeParse } = schema as { safeParse(value: unknown): { success: boolean } };
  return (value) => safeParse(value).success;
}

/** How tools name things after an operation or a component. */
export const toPascalCase = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
