import { createDataNetworkClient } from "smile-contracts/data-network";

// Nothing here but the client's own requests tells Next that this page must be made for each visitor.
export default async function Page() {
  const baseUrl = `${process.env.UPSTREAM}/page/v1`;
  const smile = createDataNetworkClient({ baseUrl, apiKey: "key", apiSecret: "secret" });
  const first = await smile.getAccount({ path: { id: "a-1" } });
  const second = await smile.getAccount({ path: { id: "a-1" } });
  return <p>{`${first.kind} ${second.kind}`}</p>;
}
