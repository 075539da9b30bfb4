import { createDataNetworkClient } from "smile-contracts/data-network";

export async function GET() {
  const { SMILE_BASE_URL: baseUrl = "", SMILE_API_KEY: apiKey = "", SMILE_API_SECRET: apiSecret = "" } = process.env;
  const smile = createDataNetworkClient({ baseUrl, apiKey, apiSecret });
  const result = await smile.getAccount({ path: { id: "a-1" } });
  return Response.json({ kind: result.kind }, { status: result.ok ? 200 : 502 });
}
