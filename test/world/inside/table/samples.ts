/** An account with nothing in it but what the network itself records, and a name that is no ASCII. */
export const ACCOUNT = {
  id: "a-1",
  createdAt: "2026-03-05T02:45:19Z",
  providerId: "island-pension",
  userId: "lumen-é-😀",
  connectionStatus: "CONNECTED",
  connection: {},
  monitorStatus: "UNSUPPORTED",
  monitor: {},
};

export const ACCOUNT_ANSWER = { code: "OK", message: "Success", requestId: "request-1", data: ACCOUNT };

export const MISSING = { code: "MISSING_RESOURCE", message: "No such account", requestId: "request-2" };

/** What `createOrder` is called with, and the answer that says it was carried out. */
export const ORDER = { accounts: [{ packageId: 27 }] };
export const ORDER_UUID = "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64";
export const ORDER_ANSWER = { accounts: { 0: { uuid: ORDER_UUID } } };
