// A first call, to the mock unless told otherwise: node docs/site/first-call.mjs http://127.0.0.1:4010
import { createDataNetworkClient, orThrow } from "smile-contracts/data-network";

const origin = process.argv[2] ?? "http://127.0.0.1:4010";
const smile = createDataNetworkClient({ baseUrl: `${origin}/data-network/v1`, apiKey: "key", apiSecret: "secret" });
const accounts = orThrow(await smile.listAccounts({ query: { size: 2 } }));
console.log(JSON.stringify(accounts, null, 2));
