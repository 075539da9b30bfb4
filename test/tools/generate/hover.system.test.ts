import { basename, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { listEntries, startLanguageService } from "../../support/language-service.js";
import { ROOT } from "../../support/root.js";

const CONSUMER = join(ROOT, "consumer.ts");
const CODE = `
import { createDataNetworkClient, type HttpCall, paginate } from "smile-contracts/data-network";
import { Account } from "smile-contracts/data-network/schemas";
const smile = createDataNetworkClient({ mode: "sandbox", apiKey: "k", apiSecret: "s", timeoutMs: 1 });
const result = await smile.getAccount({ path: { id: "a-1" } });
if (result.ok) console.log(result.data.connectionStatus, result.data.connection?.errorCode);
for await (const account of paginate(smile.listAccounts, { query: { size: 1 } })) console.log(Account.is(account));
const answer = await smile.http.GET("/accounts/{id}", { params: { path: { id: "a-1" } } });
export type Call = HttpCall<object>;
`;

const service = startLanguageService(CONSUMER, CODE);
const program = service.getProgram() as ts.Program;
const checker = program.getTypeChecker();

/** The words of a hover, and its tags. Takes code that stands once in the consumer's file; its last name is pointed at. */
function hover(code: string): string {
  const end = CODE.indexOf(code) + code.length;
  const information = service.getQuickInfoAtPosition(CONSUMER, end - 1);
  return ts.displayPartsToString(information?.documentation).replaceAll(/\s+/g, " ");
}

const wordsOf = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();

/** What an attribute may be where there is nothing to say: one value, or none. */
const WITHOUT_CHOICE = ts.TypeFlags.Literal | ts.TypeFlags.Undefined | ts.TypeFlags.Never;

/** The attributes of our own interfaces and classes in a type. */
function ownAttributes(type: ts.Type): ts.Symbol[] {
  return (type.isUnionOrIntersection() ? type.types : [type])
    .flatMap((part) => checker.getPropertiesOfType(part))
    .filter((attribute) => (attribute.declarations ?? []).every(isOurs))
    .filter((attribute) => (checker.getTypeOfSymbol(attribute).flags & WITHOUT_CHOICE) === 0);
}

function isOurs({ parent }: ts.Declaration): boolean {
  const { fileName } = parent.getSourceFile();
  const isNamed = ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent);
  return isNamed && fileName.startsWith(ROOT) && !fileName.includes("/node_modules/");
}

describe("hover", () => {
  test.each<[string, RegExp]>([
    ["await smile.getAccount", /^Get an account\..*`GET \/accounts\/\{id\}`.*Declared errors: 400.*Source: /],
    ["{ path", /parameters in the path: `id`/],
    ["result.data.connectionStatus", /^\S/],
    ["connection?.errorCode", /^\S/],
    ["timeoutMs", /^How long one attempt may take, in milliseconds/],
    ["{ query: { size", /A whole number\. From 1 to 150\. `10` unless given\./],
    ["of paginate", /Takes .*Yields .*Throws /],
    ["smile.listAccounts", /`pages` and `paginate` take the method/],
    ["Account.is", /Takes .*Returns .*Never throws/],
    ["smile.http", /not.*validate, retry.*throws/],
    ["smile.http.GET", /Takes .*Returns .*Rejects .*Nothing is validated, repeated/],
    ["Call = HttpCall", /not\W+ validate.*repeat.*Takes .*Returns .*Rejects /],
  ])("over the end of %j says what an integrator has to know", (code, words) => {
    expect(hover(code)).toMatch(words);
  });
});

describe.each([...listEntries()])("%s", (_entry, source) => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(source) as ts.SourceFile) as ts.Symbol;
  const exported = checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));

  test("everything that it exports, and every attribute of that, has a text", () => {
    const silent = exported.flatMap((symbol) => {
      const own = wordsOf(symbol) === "" ? [symbol.name] : [];
      const type = symbol.flags & ts.SymbolFlags.Type ? checker.getDeclaredTypeOfSymbol(symbol) : undefined;
      const attributes = type ? ownAttributes(type).filter((attribute) => wordsOf(attribute) === "") : [];
      return [...own, ...attributes.map(({ name }) => `${symbol.name}.${name}`)];
    });
    expect(silent, basename(source)).toEqual([]);
  });
});
