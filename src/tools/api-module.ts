import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What an API has of its own in code: `src/apis/<api>/`. It is read, not run. */
export interface ApiModule {
  /** What `index.ts` exports for the API's entry; empty where there is no such file. */
  readonly values: readonly string[];
  readonly types: readonly string[];
  /** The options of the client that tell who calls. */
  readonly credentialOptions: readonly string[];
  /** Whether `webhooks/` says how the API's events are received. */
  readonly hasReceiver: boolean;
  /** Whether `state/` says what the mock remembers of requests. */
  readonly hasState: boolean;
  /** Whether `webhooks/` says how the API's events are sent. */
  readonly hasSender: boolean;
}

const OPTIONS = "CREDENTIAL_OPTIONS";
/** What `credentials.ts` must export: the generated client imports it. */
const CREDENTIALS = ["Credentials", OPTIONS, "authorize"];

/** Takes the root and the name of an API. Throws an Error that names the file that is missing and says what to write. */
export function readApiModule(root: string, api: string): ApiModule {
  return {
    ...readIndex(root, api),
    credentialOptions: readCredentialOptions(root, api),
    hasReceiver: existsSync(join(root, "src/apis", api, "webhooks/index.ts")),
    hasState: existsSync(join(root, "src/apis", api, "state/index.ts")),
    hasSender: existsSync(join(root, "src/apis", api, "webhooks/sender.ts")),
  };
}

function readCredentialOptions(root: string, api: string): readonly string[] {
  const name = `src/apis/${api}/credentials.ts`;
  const remedy =
    `Write there how a client shows who calls, as the other folders of src/apis/ do: an interface Credentials, ` +
    `${OPTIONS} with the names of its members, and authorize, which makes the value of a header of them.`;
  const source = parse(join(root, name));
  if (!source) throw new Error(`${name} is missing. ${remedy}`);
  const missing = CREDENTIALS.filter(
    (exported) => !source.statements.some((statement) => declares(statement, exported)),
  );
  if (missing.length > 0) throw new Error(`${name} does not export ${missing.join(", ")}. ${remedy}`);
  return source.statements.flatMap((statement) => (declares(statement, OPTIONS) ? stringsIn(statement) : []));
}

function readIndex(root: string, api: string): Pick<ApiModule, "values" | "types"> {
  const name = `src/apis/${api}/index.ts`;
  const source = parse(join(root, name));
  const specifiers = (source?.statements ?? []).flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) {
      throw new Error(`${name} may only export by name, as in: export { waitForPet } from "./wait-for-pet.js";`);
    }
    const { elements } = statement.exportClause;
    return elements.map((element) => ({
      name: element.name.text,
      isType: element.isTypeOnly || statement.isTypeOnly,
    }));
  });
  const namesOf = (wanted: boolean) => specifiers.filter(({ isType }) => isType === wanted).map((found) => found.name);
  return { values: namesOf(false), types: namesOf(true) };
}

function parse(file: string): ts.SourceFile | undefined {
  return existsSync(file)
    ? ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true)
    : undefined;
}

function declares(statement: ts.Statement, name: string): boolean {
  const isExported = (ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []).some(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
  );
  if (!isExported) return false;
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((declaration) => declaration.name.getText() === name);
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name?.text === name;
}

function stringsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...stringsIn(child)));
  return found;
}
