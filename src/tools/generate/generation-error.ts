/** Something in the contract that generation cannot carry into every layer. Nothing is written then. */
export class GenerationError extends Error {
  override readonly name = "GenerationError";
  /** JSON Pointer into the bundle; the source's file and line are found from it. */
  readonly pointer: string;

  constructor(pointer: string, reason: string) {
    super(reason);
    this.pointer = pointer;
  }
}
