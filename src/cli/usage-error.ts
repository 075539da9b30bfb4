/** Says what is wrong with the arguments of a command; nothing has been done yet. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
