import { describe, expect, test } from "vitest";
import { validateResponse } from "../../src/data-network/validate.js";
import { listExamples } from "../support/contracts.js";

const story = listExamples("data-network").find(({ operationId, name }) => operationId === "listAccounts" && name === "every-connection-status");
const page = story?.value as { data: { items: Record<string, unknown>[] } };

/** Every place of a value, as the keys that lead there. */
function* places(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield [...path, key];
    yield* places(child, [...path, key]);
  }
}

function changed(path: readonly string[], change: (parent: Record<string, unknown>, key: string) => void): unknown {
  const copy = structuredClone(page) as unknown;
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], copy);
  change(parent as Record<string, unknown>, path.at(-1) as string);
  return copy;
}

const verdict = (body: unknown) => validateResponse("listAccounts", 200, body);
/** What the network itself records: it is always there. */
const RECORDED = /^(code|message|requestId|data|data\/items|data\/items\/\d+(\/(id|createdAt|providerId|userId|connectionStatus|connection|monitorStatus|monitor))?)$/;
/** Removing an item leaves a shorter list, which is as good. */
const isItem = (path: readonly string[]) => /^data\/items\/\d+$/.test(path.join("/"));
const all = [...places(page)].map((path) => ({ path, pointer: path.join("/") }));

describe("a response is refused", () => {
  test.each(all)("where $pointer has another type", ({ path, pointer }) => {
    const body = changed(path, (parent, key) => (parent[key] = typeof parent[key] === "boolean" ? 1 : true));
    const result = verdict(body);
    expect(result.valid).toBe(false);
    expect(!result.valid && result.issues[0]?.path).toBe(`/${pointer}`);
  });

  test.each(all.filter(({ pointer, path }) => RECORDED.test(pointer) && !isItem(path)))("without $pointer, naming the place", ({ path, pointer }) => {
    const result = verdict(changed(path, (parent, key) => delete parent[key]));
    expect(result).toMatchObject({ valid: false, issues: [{ path: `/${pointer}`, keyword: "required", received: "missing" }] });
  });

  test.each(all.filter(({ pointer }) => RECORDED.test(pointer)))("where $pointer is null", ({ path }) => {
    expect(verdict(changed(path, (parent, key) => (parent[key] = null))).valid).toBe(false);
  });
});

describe("a response is let through", () => {
  test.each(all.filter(({ pointer }) => !RECORDED.test(pointer)))("where $pointer is absent or null", ({ path }) => {
    expect(verdict(changed(path, (parent, key) => delete parent[key]))).toEqual({ valid: true });
    expect(verdict(changed(path, (parent, key) => (parent[key] = null)))).toEqual({ valid: true });
  });

  test.each(all.filter(({ path }) => /status$/i.test(path.at(-1) as string) || path.at(-1) === "errorCode"))("where $pointer has a value that is not known yet", ({ path }) => {
    expect(verdict(changed(path, (parent, key) => (parent[key] = "BRAND_NEW")))).toEqual({ valid: true });
  });

  test("with unknown attributes anywhere", () => {
    for (const { path } of all) {
      const body = changed(path, (parent, key) => {
        const target = typeof parent[key] === "object" && parent[key] !== null && !Array.isArray(parent[key]) ? (parent[key] as Record<string, unknown>) : parent;
        if (!Array.isArray(target)) target["colour"] = { deep: [1] };
      });
      expect(verdict(body)).toEqual({ valid: true });
    }
  });

  test.each(["2021-04-14T09:30:24.123Z", "2021-04-14T09:30:24+08:00"])("with the time %s", (time) => {
    expect(verdict(changed(["data", "items", "0", "createdAt"], (parent, key) => (parent[key] = time)))).toEqual({ valid: true });
  });

  test("with an id of another form", () => {
    expect(verdict(changed(["data", "items", "0", "id"], (parent, key) => (parent[key] = "17BBF364-98de")))).toEqual({ valid: true });
  });
});
