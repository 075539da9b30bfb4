import { createDataNetworkClient, orThrow } from "smile-contracts/data-network";
import { startMock } from "smile-contracts/mock";

const mock = await startMock({ apis: ["data-network"], port: 0 });
const baseUrl = mock.url("data-network");
const smile = createDataNetworkClient({ baseUrl, apiKey: "any", apiSecret: "any" });

const { items } = orThrow(await smile.listAccounts({ query: { size: 50 } }));
for (const account of items) console.log(account.id, account.connectionStatus);

await mock.close();
