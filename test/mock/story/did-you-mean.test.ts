import { expect, test } from "vitest";
import { didYouMean } from "../../../src/mock/story/did-you-mean.js";

const KNOWN = ["getAccount", "listAccounts", "locked-by-provider"];

test.each([
  ["getAcount", "getAccount"],
  ["GetAccount", "getAccount"],
  ["listAccount", "listAccounts"],
  ["lockedByProvider", "locked-by-provider"],
])("%s is near %s", (written, meant) => {
  expect(didYouMean(written, KNOWN)).toBe(` Did you mean "${meant}"?`);
});

test.each(["", "getUser", "__proto__", "x".repeat(10_000)])("nothing is near %.20s", (written) => {
  expect(didYouMean(written, KNOWN)).toBe("");
});
