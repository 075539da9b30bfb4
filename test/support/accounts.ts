/** An account with nothing in it but what the network itself records. */
export const account = {
  id: "a-1",
  createdAt: "2026-03-05T02:45:19Z",
  providerId: "island-pension",
  userId: "lumen-1",
  connectionStatus: "CONNECTED",
  connection: {},
  monitorStatus: "UNSUPPORTED",
  monitor: {},
};

export function envelope(data: unknown): Record<string, unknown> {
  return { code: "OK", message: "Success", requestId: "request-1", data };
}
