import type { OpenApiDocument } from "../../../openapi/document.js";
import { type Credentials, credentialsOf } from "../../../openapi/security.js";
import type { SampledContract } from "../contracts.js";
import { sampleServer } from "../samples/sample-server.js";

/** The variable in front of every address. */
export const BASE_URL = "baseUrl";

const FORMAT = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

type Auth = (header: string, variables: readonly string[]) => object;

/** How a collection tells who calls. The values are the reader's own, and none stands in the collection. */
const AUTH: Readonly<Record<Credentials["kind"], Auth>> = {
  basic: (_header, [username = "", password = ""]) => ({
    type: "basic",
    basic: [setting("username", username), setting("password", password)],
  }),
  bearer: (_header, [token = ""]) => ({ type: "bearer", bearer: [setting("token", token)] }),
  "api-key": (header, [key = ""]) => ({
    type: "apikey",
    apikey: [{ key: "key", value: header }, setting("value", key), { key: "in", value: "header" }],
  }),
};

/**
 * What a collection has beside its requests. It calls the server that the samples call, with credentials that are named as
 * the options of our client; such as may be left out might not be right, and are.
 */
export function collectionFrame(
  { document, credentialOptions }: SampledContract,
  name: string,
  description: string,
): object {
  const credentials = credentialsOf(document);
  const variables = credentials && !credentials.isOptional ? credentialOptions : [];
  return {
    info: { name, description, version: document.info.version, schema: FORMAT },
    auth:
      credentials && !credentials.isOptional
        ? AUTH[credentials.kind](credentials.header, variables)
        : { type: "noauth" },
    variable: [...addressVariables(document), ...variables.map((key) => ({ key, value: "" }))],
  };
}

function addressVariables(document: OpenApiDocument): object[] {
  const { url, variables = {} } = sampleServer(document);
  return [
    { key: BASE_URL, value: url.replaceAll(/\{(\w+)\}/g, "{{$1}}") },
    ...Object.entries(variables).map(([key, variable]) => ({ key, value: variable.default })),
  ];
}

function setting(key: string, variable: string): object {
  return { key, value: `{{${variable}}}`, type: "string" };
}
