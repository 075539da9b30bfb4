import { expect, test, vi } from "vitest";
import { examplesToCome } from "../../../src/tools/docs/browser/redoc/examples-to-come.js";

test("examples are loaded once, when the first panel asks, and every panel is told", async () => {
  const load = vi.fn(() => Promise.resolve());
  const state = examplesToCome(load);
  expect(state.message()).not.toBe("");
  expect(load).not.toHaveBeenCalled();
  const panels = [vi.fn(), vi.fn(), vi.fn()] as const;
  const [, leave] = panels.map((panel) => state.subscribe(panel));
  leave?.();
  await vi.waitFor(() => expect(state.message()).toBe(""));
  expect(load).toHaveBeenCalledTimes(1);
  expect(panels.map((panel) => panel.mock.calls.length)).toEqual([1, 0, 1]);
});

test("panels say that there are no samples where these cannot be loaded", async () => {
  const state = examplesToCome(() => Promise.reject(new Error("offline")));
  await new Promise<void>((told) => state.subscribe(told));
  expect(state.message()).toContain("could not be loaded");
});
