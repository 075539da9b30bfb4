// A session that creates without end stays bounded: the oldest goes, and is answered as what does not exist.
import { expect, test } from "vitest";
import { createState } from "../../../../src/apis/data-network/state/index.js";
import { successAnswer } from "../../../../src/mock/answer/operation.js";
import { operationOf } from "./session.js";

const MOST = 10_000;

/** Without the contract's judgement, which each single test has, for the sake of time. */
function startUnjudged() {
  const state = createState({
    now: () => new Date(0),
    example: (operationId, name) => {
      const operation = operationOf(operationId);
      return (operation.answers.find((each) => each.name === name) ?? successAnswer(operation)).value;
    },
    send: () => {},
    later: () => {},
  });
  return (operationId: string, parameters: Record<string, unknown>, body?: unknown): any =>
    state.answer({ operationId, parameters, body });
}

test("of users, the newest ten thousand are remembered", () => {
  const call = startUnjudged();
  const ids = Array.from({ length: MOST + 2 }, () => call("createUser", {}, {}).body.data.user.id);
  const statuses = [ids[0], ids[1], ids[2], ids.at(-1)].map((id) => call("getUser", { id }).status);
  expect(statuses).toEqual([404, 404, 200, 200]);
  expect(call("listUsers", { size: 1 }).body.data.items[0].id).toBe(ids[2]);
});

test("of large resources, fewer are", () => {
  const call = startUnjudged();
  const consentText = "x".repeat(65_535);
  const body = { consentType: "Terms", version: "1", consentText };
  const ids = Array.from({ length: 300 }, () => call("createConsentTemplate", {}, body).body.data.id);
  const statuses = [ids[0], ids.at(-1)].map((id) => call("deleteConsentTemplate", { id }).status);
  expect(statuses).toEqual([404, 200]);
});

test("of files, the content is not kept", () => {
  const call = startUnjudged();
  const rawFiles = [{ fileExtensionType: "PDF", fileContent: "A".repeat(4 * 1024 * 1024), fileName: "one.pdf" }];
  const ids = Array.from(
    { length: 100 },
    () => call("createArchive", {}, { fileType: "PAYSLIP", rawFiles }).body.data.id,
  );
  // With their contents, all of them would be larger than a session may be.
  expect(ids.map((id) => call("getArchive", { id }).status)).toEqual(ids.map(() => 200));
});
