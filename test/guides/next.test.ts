import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/root.js";
import { readGuide } from "./guide.js";

const ROUTE = "app/api/account/route.js";

test("the route that Next.js runs in the world is the guide's", () => {
  const route = readFileSync(join(ROOT, "test", "world", "inside", "next", ROUTE), "utf8");
  expect(readGuide("commonjs-jest-and-bare-folders").files.get(ROUTE)).toBe(route);
});
