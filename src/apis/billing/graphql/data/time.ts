/** Takes a time as RFC 3339 writes it, which a reader can check. Returns the milliseconds that an answer has. */
export function at(time: string): number {
  return Date.parse(time);
}
