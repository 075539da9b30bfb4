import { join } from "node:path";
import type { Browser } from "playwright-core";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContracts } from "../../src/tools/docs/contracts.js";
import { apiReference } from "../../src/tools/docs/site-references.js";
import { startLanguageService } from "../support/language-service.js";
import { ROOT } from "../support/root.js";
import { startChromium } from "./chromium.js";
import { contracts, type Operation } from "./contract.js";
import { type OneReference, serveReference } from "./one-reference.js";
import { readOperation } from "./read-operation.js";
import { visit, type Visit } from "./visit.js";

/**
 * What harms a person most if a reader is told it wrongly. Each is looked for where an integrator reads: in the
 * rendered
 * reference of an operation, and in what an editor shows about a name. The words are those that decide.
 */
const MEANINGS = [
  {
    what: "a link record warns of other organisations, and is not about the user's accounts at one's own",
    operation: "listLinks",
    reads: [/Multiple Application Warning/, /other (participating )?organisations/, /activated/],
    never: [/times the user (has )?linked/i],
    code: "links.items[0]?.records?.[0]?.count",
    hover: [/other participating organisations/, /warning/],
  },
  {
    what: "an archive without a user creates one",
    operation: "createArchive",
    reads: [/creates a \**new user/],
    code: "upload.userId",
    hover: [/creates a \**new user/],
  },
  {
    what: "resetting a session cleans what was read in it",
    operation: "resetUserSession",
    reads: [/(clean|remov|delet)\w* .*data/i],
    code: "smile.resetUserSession",
    hover: [/(clean|remov|delet)\w* .*data/i],
  },
  {
    what: "insights come from estimated incomes of four government sources, and growth looks a year back",
    operation: "listInsights",
    reads: [
      /estimated incomes/,
      /same month (of|a|the|last) ?(the )?(year|before|year before|last year)/i,
      /government/,
    ],
    code: "insights.items[0]?.features?.incomes_latest_growth",
    hover: [/same month/i, /year/],
  },
  {
    what: "the widget that is left by `exit` has connected",
    tag: "SDK events",
    reads: [/exit.{0,80}(Done|connected)/, /Only exit tells of a connected account/],
    code: "closed.reason",
    hover: [/`exit` follows a successful connection/],
  },
  {
    what: "transactions hold the movements of e-wallets, so an amount above 0 is not always earned",
    operation: "listTransactions",
    reads: [/e-wallet/i, /deposit/i],
    code: "transactions.items[0]?.amount",
    hover: [/not always|need not be|earn/i],
  },
  {
    what: "employments leave out work on gig platforms",
    operation: "listEmployments",
    reads: [/gig/i],
    code: "smile.listEmployments",
    hover: [/gig/i],
  },
] as const;

const CONSUMER = join(ROOT, "consumer.ts");
const CODE = `
import { createDataNetworkClient, orThrow } from "smile-contracts/data-network";
import type { ArchiveCreateRequest, CloseCallback } from "smile-contracts/data-network";
const smile = createDataNetworkClient({ mode: "sandbox", apiKey: "k", apiSecret: "s" });
declare const upload: ArchiveCreateRequest;
declare const closed: CloseCallback;
const links = orThrow(await smile.listLinks());
const insights = orThrow(await smile.listInsights());
const transactions = orThrow(await smile.listTransactions());
export const all = [
${MEANINGS.map(({ code }) => `  ${code},`).join("\n")}
];
`;

let browser: Browser;
let reference: OneReference;
let visited: Visit;
let service: ts.LanguageService;
const [network] = contracts.filter(({ api }) => api === "data-network");
const operations = new Map(
  Object.values(network?.paths ?? {}).flatMap((item) =>
    Object.values(item).map((operation) => [operation.operationId, operation] as const),
  ),
);

beforeAll(async () => {
  const [contract] = (await readContracts(ROOT)).filter(({ api }) => api === "data-network");
  if (!contract) throw new Error("There is no contract of the data network.");
  [browser, reference] = await Promise.all([
    startChromium(),
    serveReference(contract.api, (template) => apiReference(contract, template)),
  ]);
  visited = await visit(browser, reference.url);
  service = startLanguageService(CONSUMER, CODE);
});

afterAll(async () => {
  await visited?.close();
  await browser?.close();
  await reference?.close();
});

/** What the reference says about a group of operations: its own part, and those of the headings in it. */
async function readTag(tag: string): Promise<string> {
  const id = tag.toLowerCase().replaceAll(" ", "-");
  await visited.page.evaluate((hash) => void (location.hash = hash), `#/${id}`);
  const parts = visited.page.locator(`[id="${id}"], [id^="${id}/"]`);
  await parts.first().waitFor();
  return (await parts.allInnerTexts()).join("\n");
}

/** What an editor shows about the last name of code that stands in the consumer's file. */
function hover(code: string): string {
  const end = CODE.lastIndexOf(code) + code.length;
  const information = service.getQuickInfoAtPosition(CONSUMER, end - 1);
  return ts.displayPartsToString(information?.documentation).replaceAll(/\s+/g, " ");
}

describe("what would harm a person if it were told wrongly", () => {
  test.each(MEANINGS)("the reference says that $what", async (meaning) => {
    const operation = "operation" in meaning ? operations.get(meaning.operation) : undefined;
    const tag = "tag" in meaning ? meaning.tag : (operation as Operation).tags[0];
    const parts = [operation ? await readOperation(visited.page, operation) : "", await readTag(tag)];
    const text = parts.join(" ").replaceAll(/\s+/g, " ");
    for (const words of meaning.reads) expect(text).toMatch(words);
    for (const words of "never" in meaning ? meaning.never : []) expect(text).not.toMatch(words);
  });

  test.each(MEANINGS)("an editor says that $what", ({ code, hover: expected }) => {
    for (const words of expected) expect(hover(code)).toMatch(words);
  });
});
