import type { PlainSchema, Schemas } from "./contract-places.js";

export interface Content {
  readonly "x-undocumented-body"?: boolean;
  readonly required?: boolean;
  readonly headers?: Readonly<Record<string, { readonly schema: PlainSchema; readonly required?: boolean }>>;
  readonly content?: Readonly<Record<string, { readonly schema?: PlainSchema }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: PlainSchema;
}

export type Requirement = Readonly<Record<string, readonly string[]>>;

export interface Operation {
  readonly operationId?: string;
  readonly deprecated?: boolean;
  readonly "x-source"?: string;
  readonly "x-pagination"?: string;
  readonly "x-echo"?: Readonly<Record<string, readonly string[]>>;
  readonly security?: readonly Requirement[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly flows?: Readonly<Record<string, { readonly tokenUrl?: string; readonly refreshUrl?: string }>>;
}

interface Server {
  readonly url: string;
  readonly "x-mode"?: string;
  readonly variables?: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>;
}

/** A bundle, as far as the tables of operations, parameters, events and the whole API go. */
export interface PlainBundle {
  readonly "x-envelope"?: string;
  readonly servers: readonly Server[];
  readonly security?: readonly Requirement[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks?: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: {
    readonly schemas: Schemas;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
}

export function operationsOf({ paths }: PlainBundle): { method: string; path: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

export function securityOf({ components }: PlainBundle, security: readonly Requirement[] = []): string {
  const kinds = security.map(
    (requirement) =>
      Object.keys(requirement)
        .map((name) => kindOf(components.securitySchemes?.[name] ?? { type: name }))
        .join(" and ") || "none",
  );
  return kinds.join(" or ") || "none";
}

export const kindOf = ({ type, scheme }: SecurityScheme) => (type === "http" ? (scheme ?? type) : type);
