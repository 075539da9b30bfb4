import type { OpenApiDocument, Operation, JsonSchema } from "../../../src/openapi/document.js";
import { documentationCopy } from "../../../src/tools/docs/copy/documentation-copy.js";

export const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A body of JSON, of a request or of a response. */
export const json = (name: string) => ({ content: { "application/json": { schema: reference(name) } } });

/** A small contract with one operation, which takes from the test what the test is about. */
export function contractWith(schemas: Record<string, JsonSchema>, operation: Partial<Operation> = {}): OpenApiDocument {
  return {
    openapi: "3.1.1",
    info: { title: "Pets & co", version: "2.0.0", summary: "Pets.", description: "About pets." },
    servers: [{ url: "https://pets.example/v2" }, { url: "https://sandbox.pets.example/v2", "x-mode": "sandbox" }],
    tags: [],
    paths: {
      "/pets/{id}": {
        post: { operationId: "feedPet", description: "Feeds.", "x-source": "inferred", responses: {}, ...operation },
      },
    },
    components: { schemas },
  };
}

export const copyOf = (document: OpenApiDocument, credentialOptions: readonly string[] = []) =>
  documentationCopy({ api: "pet-shop", document, credentialOptions });

/** The one operation of a contract made by `contractWith`. */
export const operationOf = ({ paths }: OpenApiDocument) => Object.values(Object.values(paths)[0] ?? {})[0] as Operation;
