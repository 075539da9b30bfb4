/** The part of a request that a field holds. */
export interface FieldPlace {
  part: "path" | "query" | "headers" | "body";
  /** Absent where the field holds the whole part. */
  name?: string;
}

/** What a field holds: nothing where it is empty. */
export interface Reading {
  value: unknown;
  /** Why it cannot be read. The value is then the text as it stands. */
  problem?: string;
}

/** A field of the panel. */
export interface Field extends FieldPlace {
  element: HTMLElement;
  read(): Reading;
  /** Says beside the field what is wrong with what it holds. */
  say(messages: readonly string[]): void;
}

/** Where issues say that the value of a field is. */
export function pointerOf({ part, name }: FieldPlace): string {
  return name === undefined ? `/${part}` : `/${part}/${name}`;
}
