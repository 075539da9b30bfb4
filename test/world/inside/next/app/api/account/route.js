import { createDataNetworkClient } from "smile-contracts/data-network";

export async function GET() {
  const { SMILE_BASE_URL = "", SMILE_API_KEY = "", SMILE_API_SECRET = "" } = process.env;
  const smile = createDataNetworkClient({
    baseUrl: SMILE_BASE_URL,
    apiKey: SMILE_API_KEY,
    apiSecret: SMILE_API_SECRET,
  });
  const result = await smile.getAccount({ path: { id: "a-1" } });
  return Response.json({ kind: result.kind }, { status: result.ok ? 200 : 502 });
}
