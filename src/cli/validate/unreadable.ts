import type { TextPosition } from "./text-position.js";

/** Says why a file could not be checked to its end, and where. Never holds anything of the file. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly position: TextPosition | undefined;

  constructor(message: string, position?: TextPosition) {
    super(message);
    this.position = position;
  }
}
