import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/cli/validate/finding.js";
import { FORMAT_OF } from "../../../src/cli/validate/formats.js";
import { Summary } from "../../../src/cli/validate/summary.js";
import { Unreadable } from "../../../src/cli/validate/unreadable.js";

const ISSUE = {
  path: "/body/a",
  keyword: "type",
  message: "/body/a must be 100%\r\na string",
  expected: "a string",
  received: "null",
} as const;
const FINDING: Finding = {
  file: "a,b:c%.har",
  line: 12,
  entry: 3,
  api: "billing",
  name: "createOrder",
  route: "POST /api/orders",
  part: "request",
  issues: [ISSUE, { ...ISSUE, path: "", received: "missing" }],
};

function summaryOf(...findings: readonly Finding[]): Summary {
  const summary = new Summary();
  summary.add({ line: 12, entry: 3, found: findings, unchecked: ["redirect"], requests: 1, responses: 0 });
  summary.add({ line: 13, entry: 4, found: [], unchecked: ["other-host"] });
  summary.add({ line: 14, entry: 5, found: [], unchecked: ["other-host"] });
  return summary;
}

describe("text", () => {
  const { finding, summary } = FORMAT_OF.text;

  test("says where, what, what is expected and what is there", () => {
    expect(finding(FINDING, true)).toBe(
      [
        "a,b:c%.har:12: entry 3: billing: POST /api/orders (createOrder), request",
        "  /body/a: expected a string, received null (type)",
        "  (as a whole): expected a string, received missing (type)",
        "",
      ].join("\n"),
    );
    const { entry: _, route: _route, name: _name, ...document } = FINDING;
    expect(finding({ ...document, part: "event", more: true }, true)).toMatch(
      /:12: billing, event\n[^]*\n {2}and more\n$/,
    );
  });

  test("ends with what was checked and what was not, and why", () => {
    expect(summary(summaryOf(FINDING))).toBe(
      "Checked 1 request and 0 answers in 3 entries: 2 violations.\n" +
        "Not checked:\n  1 redirect\n  2 requests to other hosts\n",
    );
    const documents = new Summary();
    documents.add({ line: 1, found: [], unchecked: [], documents: 1 });
    expect(summary(documents)).toBe("Checked 1 document: nothing breaks the contract.\n");
  });
});

describe("json", () => {
  test("is one document, whatever is found", () => {
    const { head, finding, summary } = FORMAT_OF.json;
    for (const findings of [[], [FINDING], [FINDING, { ...FINDING, line: 13 }]]) {
      const written = findings.map((one, index) => finding(one, index === 0)).join("");
      const broken = summaryOf(...findings);
      broken.addBroken("b.har", new Unreadable("is no JSON", { line: 7, column: 8 }), 3);
      expect(JSON.parse(head + written + summary(broken))).toEqual({
        findings,
        summary: {
          ...{ entries: 3, requests: 1, responses: 0, documents: 0, violations: findings.length * 2 },
          unchecked: { redirect: 1, "other-host": 2 },
          broken: [{ file: "b.har", reason: "is no JSON", position: { line: 7, column: 8 }, entries: 3 }],
        },
      });
    }
  });
});

describe("github", () => {
  const { finding, broken } = FORMAT_OF.github;

  test("escapes what would end a property or a line", () => {
    const [first = "", second = ""] = finding(FINDING, true).split("\n");
    const properties = "file=a%2Cb%3Ac%25.har,line=12,title=billing%3A POST /api/orders (createOrder)%2C request";
    expect(first).toBe(`::error ${properties}::/body/a must be 100%25%0D%0Aa string; received: null`);
    expect(second).toMatch(/^::error /);
  });

  test("points to where a file is broken", () => {
    const file = { file: "b.har", reason: "is no JSON", entries: 1 };
    expect(broken({ ...file, position: { line: 7, column: 8 } })).toBe(
      "::error file=b.har,line=7,col=8::b.har is no JSON at line 7, column 8; 1 entry was checked before\n",
    );
    expect(broken({ ...file, position: undefined })).toMatch(/^::error file=b.har::b.har is no JSON; /);
  });
});
