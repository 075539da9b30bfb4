import { createProviderAccountsClient, waitForConnection } from "smile-contracts/provider-accounts";

export const fetchCache = "default-cache";

export async function GET() {
  const platform = createProviderAccountsClient({ baseUrl: `${process.env.UPSTREAM}/wait/v2`, accessToken: "token" });
  const path = { userId: "u-1", token: "t-1" };
  const result = await waitForConnection(platform, { path, firstWaitMs: 20, maxWaitMs: 20, deadlineMs: 2_000 });
  return Response.json([result.kind]);
}
