import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PANEL_SESSION } from "../../../src/tools/docs/try/panel-session.js";
import { serve, type Served } from "../../../src/tools/start/serve.js";

const USERS = "/data-network/v1/users";
const AUTHORIZATION = `Basic ${btoa("key:secret")}`;

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-serve-"));
  await writeFile(join(folder, "index.html"), "<!DOCTYPE html><title>home</title>");
  served = await serve(folder, "127.0.0.1", 0);
});

afterAll(async () => {
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Creates a user in a session. Returns how many users are listed there afterwards. */
async function usersAfterOne(session: Record<string, string>): Promise<number> {
  const headers = { Authorization: AUTHORIZATION, "Content-Type": "application/json", ...session };
  await fetch(served.origin + USERS, { method: "POST", headers, body: "{}" });
  const answer = await fetch(`${served.origin}${USERS}?size=50`, { headers });
  return ((await answer.json()) as { data: { items: unknown[] } }).data.items.length;
}

test("pages come first, then the mock, and whatever neither has is not there", async () => {
  expect(await (await fetch(served.origin)).text()).toContain("home");
  expect((await fetch(`${served.origin}/-/ready`)).status).toBe(200);
  const missing = await fetch(`${served.origin}/nowhere.html`);
  expect([missing.status, await missing.text()]).toEqual([404, "There is no such page.\n"]);
});

test("what a panel makes is there in its session alone, and everybody else gets examples", async () => {
  const session = (name: string) => ({ "X-Smile-Contracts-Session": name });
  expect(await usersAfterOne(session(`${PANEL_SESSION}1`))).toBe(1);
  expect(await usersAfterOne(session(`${PANEL_SESSION}1`))).toBe(2);
  expect(await usersAfterOne(session(`${PANEL_SESSION}2`))).toBe(1);
  expect(await usersAfterOne(session("a-test"))).toBe(50);
  expect(await usersAfterOne({})).toBe(50);
});
