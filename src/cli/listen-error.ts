/**
 * Takes why a mock did not start. Returns an Error in plain words where that is the port or the host, else the error
 * itself.
 */
export function explainListenError(
  error: unknown,
  { port, host }: { readonly port: number; readonly host: string },
): unknown {
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "EADDRINUSE":
      return new Error(
        `Port ${port} on ${host} is taken. Choose another one with --port, or --port 0 for any that is free.`,
      );
    case "EACCES":
      return new Error(`Port ${port} on ${host} is reserved for the system. Choose another one with --port.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Error(`"${host}" is not an address of this machine. Choose another one with --host.`);
    default:
      return error;
  }
}
