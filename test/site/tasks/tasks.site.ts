import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, afterEach, expect, inject, test } from "vitest";
import { startChromium } from "../../browser/chromium.js";
import { type Consumer, installPacked } from "../../support/packed-package.js";
import { type BuiltSite, builtSite } from "../built-site.js";
import { Newcomer } from "./newcomer.js";

/** How long a task may take. */
const MAX_MINUTES = 15;

let site: BuiltSite;
let browser: Browser;
let consumer: Consumer;
let newcomer: Newcomer;

beforeAll(async () => {
  [site, browser, consumer] = await Promise.all([builtSite(), startChromium(), installPacked()]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.remove(), consumer?.remove()]);
});

beforeEach(async () => {
  newcomer = await Newcomer.arrive(browser, consumer.folder, site.url("index.html"));
});

afterEach(async ({ task }) => {
  const minutes = newcomer.minutes();
  console.log(`${task.name}: ${minutes.toFixed(1)} minutes`);
  await newcomer.leaves();
  expect(minutes).toBeLessThan(MAX_MINUTES);
});

test("a first validated answer", async () => {
  await newcomer.follows("Quick start: the data network");
  await newcomer.finds("Save this as first.mjs and run node first.mjs");
  await newcomer.copies("first.mjs");
  await newcomer.runs("node first.mjs", "CONNECTED at abccorp");
  // What is sent is held against the contract as well.
  await newcomer.changes("first.mjs", "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60", "");
  await newcomer.runs("node first.mjs", "invalid-request");
});

test("all transactions of a user in a period", async () => {
  await newcomer.searches("all transactions of a user", "List transactions");
  await newcomer.follows("Pagination");
  await newcomer.copies("transactions.mjs");
  await newcomer.changes("transactions.mjs", 'userId: "u-1"', 'userId: "u-2"');
  await newcomer.changes("transactions.mjs", 'startDate: "2026-01-01"', 'startDate: "2026-02-01"');
  await newcomer.runs(
    "node transactions.mjs",
    /^320 transactions\n(?:.*\n)+.*userId: 'u-2',\n.*startDate: '2026-02-01',/,
  );
  // Against the service itself, or a mock that runs, from the page of the operation.
  await newcomer.follows("listTransactions");
  await newcomer.finds("save one as sample.mjs, and run node sample.mjs");
  await newcomer.copies("TypeScript", "sample.mjs");
  await newcomer.changes(
    "sample.mjs",
    "size: 50",
    'userId: "u-2", startDate: "2026-02-01", endDate: "2026-03-31", size: 50',
  );
  await newcomer.runs("node sample.mjs", /^\{"id":".*\}$/m, {
    DATA_NETWORK_URL: inject("mock").urls["data-network"],
    DATA_NETWORK_API_KEY: "key",
    DATA_NETWORK_API_SECRET: "secret",
  });
});

test("a webhook is verified, and worked on once", async () => {
  await newcomer.searches("verify a webhook", "Receiving webhooks");
  await newcomer.copies("verify.mjs");
  const printed = [
    "event true 204",
    "duplicate false 204",
    "bad-signature false 400",
    "bad-signature false 400",
    "unknown-event true 204",
  ];
  await newcomer.runs("node verify.mjs", printed.join("\n"));
  await newcomer.finds("nothing; many of them mean a wrong secret");
  // His own secret, as it was registered; deliveries that are signed with another are refused.
  await newcomer.changes("verify.mjs", 'secrets = ["a-long-random-text"]', 'secrets = ["mine"]');
  await newcomer.runs("node verify.mjs", "bad-signature false 400\n".repeat(5));
});

test("a provider account is connected, and meets Duplicate", async () => {
  await newcomer.searches("connect a provider account", "Connect a provider account");
  await newcomer.follows("Connecting a provider account");
  await newcomer.copies("connect.mjs");
  await newcomer.runs("node connect.mjs", /^connected 2041$/m);
  await newcomer.copies("ends.mjs");
  await newcomer.runs("node ends.mjs", /^Duplicate after 2 questions$/m);
  await newcomer.finds("do not repeat it: ask whether the person has a second user with you");
});

test("an order with one refused entry, corrected", async () => {
  await newcomer.searches("order refused", "Ordering");
  await newcomer.copies("order.mjs");
  await newcomer.runs("node order.mjs", /^rejected\n.*\nrefused .*DUPLICATE_USERNAME.*\nok \[ '0' \]$/m);
  await newcomer.finds("keep what is in created; correct what is in refused");
  await newcomer.follows("DUPLICATE_USERNAME");
  await newcomer.finds("Choose another");
});
