// The collections that the site offers, run by newman with nothing but address and credentials set.
import { readFileSync } from "node:fs";
import { check } from "../../support/foreign/inside/check.js";
import { type Api, APIS, operationsOf } from "../../support/foreign/inside/contract.js";
import { runCollection } from "./newman.js";

/** What a user fills in. */
const VALUES = { apiKey: "key", apiSecret: "secret", accessToken: "token" };

const [, , addresses = "{}"] = process.argv;
const baseUrls = JSON.parse(addresses) as Record<Api, string>;

for (const api of APIS) {
  const ran = await run(api, api);
  check(`${api}: has a request for every operation`, operationsOf(api).length, ran);
}
check("billing-graphql: has requests", true, (await run("billing-graphql", "billing")) > 0);

async function run(name: string, api: Api): Promise<number> {
  const file = new URL(`../../collections/${name}.json`, import.meta.url);
  const collection = JSON.parse(readFileSync(file, "utf8")) as object;
  const executions = await runCollection(collection, { ...VALUES, baseUrl: baseUrls[api] });
  for (const { item, requestError, response } of executions) {
    const body = response && Buffer.from(response.stream).toString();
    const received = response && {
      isGood: response.code < 300 && !body?.includes('"errors":['),
      status: response.code,
      body,
    };
    check(`${name}: ${item.name}`, { isGood: true }, received ?? String(requestError));
  }
  return executions.length;
}
