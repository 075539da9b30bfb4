import { createDataNetworkClient } from "smile-contracts/data-network";

// As in the control, Next would keep what does not say that it must not be kept.
export const fetchCache = "default-cache";

export async function GET() {
  const baseUrl = `${process.env.UPSTREAM}/route/v1`;
  const smile = createDataNetworkClient({ baseUrl, apiKey: "key", apiSecret: "secret" });
  const first = await smile.getAccount({ path: { id: "a-1" } });
  const second = await smile.getAccount({ path: { id: "a-1" } });
  const http = await smile.http.GET("/accounts/{id}", { params: { path: { id: "a-1" } } });
  return Response.json([first.kind, second.kind, http.response.status]);
}
