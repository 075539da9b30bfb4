// What is not stateful is answered as without a state, whatever a session has done to other things.
import { expect, test } from "vitest";
import { createUser, uploadPayslip } from "./requests.js";
import { type Request, startSession } from "./session.js";

const OTHERS = [
  ["listProviders", { query: { size: 5 } }],
  ["getProvider", { path: { id: "island-pension" } }],
  ["listFileTypes", {}],
  ["listUploads", { query: { size: 5 } }],
  ["getUpload", { path: { id: "u-1" } }],
  ["listAccounts", { query: { userId: "lumen-other", size: 3 } }],
  ["getAccountPayload", { path: { id: "a-1" } }],
  ["listIncomes", { query: { userId: "lumen-other" } }],
  ["listTasks", {}],
] as const;

test.each(OTHERS)("%s", (operationId, request: Request) => {
  const session = startSession();
  const before = session.call(operationId, request);
  const userId = createUser(session);
  const { id } = uploadPayslip(session, userId);
  session.call("deleteArchive", { path: { id } });
  session.call("revokeAccount", { path: { id: "a-other" } });
  session.call("disableAccountMonitor", { path: { id: "a-another" } });
  expect(session.call(operationId, request)).toEqual(before);
});
