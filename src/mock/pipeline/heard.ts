/** What is known of a request on its way through the pipeline, for the journal. Filled in step by step. */
export interface Heard {
  operationId: string | undefined;
  parameters: { readonly path: object; readonly query: object } | undefined;
  body: unknown;
  bodyBytes: number;
  /** Whether the contract has nothing against it, whatever it is answered. */
  isValid: boolean;
}

/** What is known of a request before anybody looked at it. */
export function nothingHeard(): Heard {
  return { operationId: undefined, parameters: undefined, body: undefined, bodyBytes: 0, isValid: false };
}
