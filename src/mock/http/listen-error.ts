/**
 * Takes why a server does not listen. Returns an Error in plain words, with the same code, where that is the port or
 * the host; else the error itself.
 */
export function explainListenError(
  error: unknown,
  { port, host }: { readonly port: number; readonly host: string },
): unknown {
  const code = codeOf(error);
  const message = messageFor(code, port, host);
  return message === undefined ? error : Object.assign(new Error(message, { cause: error }), { code });
}

/** Takes what was thrown. Returns Node's code of it, if it has one. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function messageFor(code: unknown, port: number, host: string): string | undefined {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is taken. Choose another one with --port, or --port 0 for any that is free.`;
    case "EACCES":
      return `Port ${port} on ${host} is reserved for the system. Choose another one with --port.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `"${host}" is not an address of this machine. Choose another one with --host.`;
    default:
      return undefined;
  }
}
