// The collections that openapi-to-postmanv2 makes of the bundles, run by newman with nothing but the variables set.
import { readFileSync } from "node:fs";
import { check } from "../../support/foreign/inside/check.js";
import { type Api, APIS, fileOf, operationsOf } from "../../support/foreign/inside/contract.js";
import { runCollection } from "./newman.js";

/** Not a literal, so that no compiler looks for a package which only this suite has. */
const CONVERTER = "openapi-to-postmanv2";
const { default: converter } = (await import(CONVERTER)) as { default: Converter };

interface Converter {
  convertV2(input: object, options: object, done: (error: Error | null, result: Conversion) => void): void;
}
interface Conversion {
  readonly result: boolean;
  readonly reason?: string;
  readonly output: readonly { readonly data: { readonly auth?: { readonly type: string } } }[];
}

/** Values are those of the contract, in place of words for their types. */
const OPTIONS = { parametersResolution: "Example" };
/** The names that the converter gives to what a user fills in. */
const VALUES = { basicAuthUsername: "key", basicAuthPassword: "secret" };
/** What a user of OAuth has after asking for a token. */
const BEARER = { type: "bearer", bearer: [{ key: "token", value: "token" }] };

const [, , addresses = "{}"] = process.argv;
const baseUrls = JSON.parse(addresses) as Record<Api, string>;

for (const api of APIS) {
  const data = readFileSync(fileOf(api), "utf8");
  const converted = await new Promise<Conversion>((resolve, reject) => {
    converter.convertV2({ type: "string", data }, OPTIONS, (error, result) =>
      error ? reject(error) : resolve(result),
    );
  });
  check(`${api}: is converted`, { result: true }, converted);
  const { auth, ...collection } = converted.output[0]?.data ?? {};
  const executions = await runCollection(
    { ...collection, auth: auth?.type === "oauth2" ? BEARER : auth },
    { ...VALUES, baseUrl: baseUrls[api] },
  );
  check(`${api}: has a request for every operation`, operationsOf(api).length, executions.length);
  for (const { item, requestError, response } of executions) {
    const received = response && { status: response.code, isGood: response.code < 300, reason: reasonOf(response) };
    check(`${api}: ${item.name}`, { isGood: true }, received ?? String(requestError));
  }
}

function reasonOf({
  headers,
}: {
  headers: { toJSON(): readonly { key: string; value: string }[] };
}): string | undefined {
  return headers.toJSON().find(({ key }) => key.toLowerCase() === "x-smile-contracts-reason")?.value;
}
