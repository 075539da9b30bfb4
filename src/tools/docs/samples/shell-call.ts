import type { OpenApiDocument } from "../../../openapi/document.js";
import { type Credentials, credentialsOf } from "../../../openapi/security.js";
import { sampleServer } from "./sample-server.js";

/** What a call from a shell needs beside the contract's paths. */
export interface ShellCall {
  /** The shell variable that holds the base URL, where the contract names no host. */
  baseUrlVariable?: string;
  /** The arguments that tell curl the credentials. */
  credentials?: string;
}

/** How curl is told credentials that stand in shell variables. */
const ARGUMENTS: Readonly<Record<Credentials["kind"], (header: string, variables: readonly string[]) => string>> = {
  basic: (_header, variables) => `--user "${variables.join(":")}"`,
  bearer: (header, [token]) => `--header "${header}: Bearer ${token}"`,
  "api-key": (header, [key]) => `--header "${header}: ${key}"`,
};

/** Takes an API, its contract, and the options of its client that tell who calls: the shell's variables are named alike. */
export function shellCall(api: string, document: OpenApiDocument, credentialOptions: readonly string[]): ShellCall {
  const variable = (name: string) => `${api}_${name.replace(/[A-Z]/g, "_$&")}`.replaceAll("-", "_").toUpperCase();
  const credentials = credentialsOf(document);
  return {
    ...(sampleServer(document).variables && { baseUrlVariable: variable("url") }),
    ...(credentials &&
      !credentials.isOptional && {
        credentials: ARGUMENTS[credentials.kind](
          credentials.header,
          credentialOptions.map((option) => `$${variable(option)}`),
        ),
      }),
  };
}
