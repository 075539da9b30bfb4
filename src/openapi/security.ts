import type { OpenApiDocument, SecurityScheme } from "./document.js";

/** How a request shows who calls, as the contract says. */
export interface Credentials {
  readonly kind: "basic" | "bearer" | "api-key";
  /** The header that carries them. */
  readonly header: string;
  /** Whether a request without them fulfils the contract too. */
  readonly isOptional: boolean;
}

/** What of a bundled contract speaks of credentials. */
export type SecuredDocument = Pick<OpenApiDocument, "security" | "components">;

/** The header of credentials, unless an API has one of its own. */
export const AUTHORIZATION = "Authorization";
/** The types of security schemes whose credentials are a bearer token. */
const TOKEN_TYPES = ["oauth2", "openIdConnect"];

/**
 * Takes a bundled contract. Returns the credentials that its requests carry; undefined where they carry none.
 * Throws an Error where the contract wants what client and mock do not know.
 */
export function credentialsOf({ security = [], components }: SecuredDocument): Credentials | undefined {
  const names = new Set(security.flatMap((requirement) => Object.keys(requirement)));
  if (names.size === 0) return undefined;
  const [name = ""] = names;
  if (names.size > 1) throw new Error(`one security scheme is supported, not ${[...names].join(" and ")}`);
  const scheme = components.securitySchemes?.[name];
  if (scheme === undefined) throw new Error(`the security scheme "${name}" is not declared`);
  const isOptional = security.some((requirement) => Object.keys(requirement).length === 0);
  return { ...readScheme(name, scheme), isOptional };
}

function readScheme(name: string, scheme: SecurityScheme): Pick<Credentials, "kind" | "header"> {
  const httpScheme = scheme.type === "http" ? scheme.scheme?.toLowerCase() : undefined;
  if (httpScheme === "basic") return { kind: "basic", header: AUTHORIZATION };
  if (httpScheme === "bearer" || TOKEN_TYPES.includes(scheme.type)) return { kind: "bearer", header: AUTHORIZATION };
  if (scheme.type === "apiKey" && scheme.in === "header" && scheme.name !== undefined) {
    return { kind: "api-key", header: scheme.name };
  }
  throw new Error(`the security scheme "${name}" is none of HTTP Basic, a bearer token and a key in a header`);
}
