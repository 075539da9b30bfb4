/** What the bench asks a program for: JSON, as its only argument. */
export function readInput<Input>(): Input {
  return JSON.parse(process.argv[2] as string) as Input;
}

/** What the program says to the bench: JSON, as the last line of its standard output. */
export function writeResult(result: unknown): void {
  process.stdout.write(`\n${JSON.stringify(result)}\n`);
}
