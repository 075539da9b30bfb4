import { expect, test } from "vitest";
import { codesIn, readGuide } from "../guides/guide.js";
import { KNOWN_FAULTS } from "./known-faults.js";
import ownPackage from "./package.json" with { type: "json" };
import { TOOLS } from "./tools.js";

const guide = readGuide("other-tools");
const pins: Readonly<Record<string, string>> = ownPackage.dependencies;
/** How a repository's issue is named for short. */
const ISSUE = /[\w-]+#\d+/g;

test("the guide names every tool that is tried, with its pin", () => {
  const rows = guide
    .table("Tool", "Tried", "What was tried")
    .map(([tool = "", version]) => [codesIn(tool)[0], version]);
  const tried = TOOLS.flatMap((tool) => tool.package ?? []).map((name) => [name, pins[name]]);
  expect(rows.sort()).toEqual(tried.sort());
});

test("the guide has every known fault, with its version and its issue", () => {
  const rows = guide.table("Tool", "Version", "Lost").map(([tool = "", version, lost = ""]) => {
    return [codesIn(tool)[0], version, lost.match(ISSUE)?.[0]];
  });
  expect(rows).toEqual(KNOWN_FAULTS.map(({ tool, version, why }) => [tool, version, why.match(ISSUE)?.[0]]));
});
