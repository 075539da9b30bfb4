// What of newman is used, both for single requests and for whole collections.

/** Not a literal, so that no compiler looks for a package which only this suite has. */
const LIBRARY = "newman";
const { default: newman } = (await import(LIBRARY)) as { default: Newman };

interface Newman {
  run(options: object, done: (error: Error | null, summary: { run: { executions: Execution[] } }) => void): void;
}

/** A request of a collection, and what came back. */
export interface Execution {
  readonly item: { readonly name: string };
  readonly requestError?: Error;
  readonly response?: {
    readonly code: number;
    readonly stream: Uint8Array;
    readonly headers: { toJSON(): readonly { readonly key: string; readonly value: string }[] };
  };
}

/** Runs a collection to its end, with values for its variables. */
export function runCollection(collection: object, variables: Readonly<Record<string, string>>): Promise<Execution[]> {
  // An environment goes before what the collection says itself, such as the address of the real service.
  const environment = { values: Object.entries(variables).map(([key, value]) => ({ key, value })) };
  return new Promise((resolve, reject) => {
    newman.run({ collection, environment, ignoreRedirects: true }, (error, summary) => {
      if (error) reject(error);
      else resolve(summary.run.executions);
    });
  });
}
