/** What a generated client made of an answer. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Calls the mock, which answers as the header `Prefer` says. */
export type Call = (prefer: string) => Promise<Answer>;

/** Calls by what they show. */
export type Calls = Readonly<Record<string, Call>>;

/** The compiler stops here where a generated client leaves the type of an answer open. */
export function answer<T>(status: number | undefined, body: T & (0 extends 1 & T ? never : unknown)): Answer {
  return { status: status ?? 0, body };
}
