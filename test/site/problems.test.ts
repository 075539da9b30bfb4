import { expect, test } from "vitest";
import { linkProblems } from "./link-problems.js";
import { pageProblems } from "./page-problems.js";
import { readPage } from "./site-files.js";

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;
const page = (body: string, head = `${POLICY}<title>Pets</title>`) =>
  readPage("a/pets.html", `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
const GOOD = '<header></header><main><h1 id="x">Pets</h1></main>';

test("a good page has no problems", () => {
  expect(pageProblems(page(GOOD))).toEqual([]);
});

test.each([
  ["headings of the first level", page(`${GOOD}<h1>More</h1>`)],
  ["no main part", page("<header></header><h1>x</h1>")],
  ["no header", page("<main><h1>x</h1></main>")],
  ["a script in the text", page(`${GOOD}<script>alert(1)</script>`)],
  ["a style in the text", page(`${GOOD}<p style="color:red">x</p>`)],
  ["a handler in the text", page(`${GOOD}<p onclick="x()">x</p>`)],
  ["two places are called x", page(`${GOOD}<p id="x"></p>`)],
  ["no title", page(GOOD, POLICY)],
  ["anything may be loaded", page(GOOD, "<title>x</title>")],
  ["the policy is unsafe", page(GOOD, `<title>x</title>${POLICY.replace("'self'", "'self' 'unsafe-inline'")}`)],
])("%s: is noticed", (problem, bad) => {
  expect(pageProblems(bad).join("\n")).toContain(problem);
});

test.each([
  ["other.html", undefined],
  ["#x", undefined],
  ["../index.html", undefined],
  ["../reference/index.html#/pets", undefined],
  ["https://pets.example/", undefined],
  ["missing.html", "no such file"],
  ["other.html#y", "no such place"],
  ["/a/other.html", "leaves the base path"],
  ["../../outside.html", "leaves the site"],
  ["javascript:alert(1)", "another scheme"],
  ["http://pets.example/", "another scheme"],
])("a link to %s: %s", (link, problem) => {
  const from = page(`<a href="${link}">x</a><p id="x"></p>`);
  const pages = new Map([
    [from.path, from],
    ["a/other.html", readPage("a/other.html", "<p id=x></p>")],
  ]);
  const files = new Set(["a/pets.html", "a/other.html", "index.html", "reference/index.html"]);
  expect(linkProblems(pages, files)).toEqual(problem === undefined ? [] : [`a/pets.html: ${link}: ${problem}`]);
});
