import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "../../openapi/document.js";
import { type ApiModule, readApiModule } from "../api-module.js";
import { checkJourneys, checkYaml } from "../journeys/check-journeys.js";
import { ProblemsError } from "../problem.js";
import { bundle, lint, listApis } from "./bundle.js";
import type { Contract } from "./contract.js";
import { emitApiChecks } from "./emit/api-checks.js";
import { emitApis, emitGraphqlExecutors, type GeneratedApi } from "./emit/apis.js";
import { emitEntriesTable } from "./emit/entries-table.js";
import { emitClient, emitIndex, emitPickedClient, emitValidate } from "./emit/entries.js";
import { emitExamples } from "./emit/examples.js";
import { emitHttpTypes } from "./emit/http-types.js";
import { emitMockStates, emitMockTable, emitMockTables } from "./emit/mock-table.js";
import { emitOperationTable } from "./emit/operation-table.js";
import { emitOperationTypes } from "./emit/operation-types.js";
import { emitOperations } from "./emit/operations.js";
import { emitOptions } from "./emit/options.js";
import { emitProfile } from "./emit/profile.js";
import { emitScenarios } from "./emit/scenarios.js";
import { emitSchemaTypes } from "./emit/schema-types.js";
import { emitSchemas } from "./emit/schemas.js";
import { emitValidators } from "./emit/validators.js";
import { emitWebhooks, emitWebhookSenders, emitWebhookTable } from "./emit/webhooks.js";
import { type GeneratedFiles, SHARED } from "./generated-files.js";
import { GenerationError } from "./generation-error.js";
import { generateGraphql } from "./graphql/generate-graphql.js";
import { readGraphql } from "./graphql/read-graphql.js";
import { withApis } from "./lint-configuration.js";
import { withExports } from "./package-exports.js";
import { readContract } from "./read-contract.js";
import { checkReferences } from "./references.js";
import { locateSource } from "./source-location.js";

const MANIFEST = "package.json";
/** Of a bundle: the deeper ones would be a quarter of the package. */
const INDENTATION = 1;
const LINT_CONFIGURATION = "redocly.yaml";

/**
 * Lints all contracts below `root` and generates everything from them, in memory. Rejects with what is wrong, each with
 * file, line and reason: all broken references, else all that lint finds, else the first thing not understood.
 */
export async function generateAll(
  root: string,
  onProgress: (message: string) => void,
): Promise<Map<string, GeneratedFiles>> {
  const apis = listApis(root);
  const configuration = withApis(root, readFileSync(join(root, LINT_CONFIGURATION), "utf8"), apis);
  onProgress(`Linting and bundling ${apis.join(", ")}`);
  // First and alone, since lint and bundle say the same of a broken reference again wherever it is used.
  const { broken, unreached } = checkReferences(root, apis);
  const unreadable = [...broken, ...checkYaml(root)];
  if (unreadable.length > 0) throw new ProblemsError(unreadable);
  // Lint takes as long as all the rest, and runs beside it. What it finds comes first: it explains most failures of
  // the rest.
  const [linted, generated] = await Promise.allSettled([
    lint(root, configuration, apis),
    bundle(root, apis).then((documents) => {
      const wrong = checkJourneys(root, documents);
      if (wrong.length > 0) throw new ProblemsError(wrong);
      return generateEach(root, documents, onProgress);
    }),
  ]);
  if (linted.status === "rejected") throw linted.reason;
  const failure: unknown = generated.status === "rejected" ? generated.reason : undefined;
  const problems = linted.value.length > 0 || !(failure instanceof ProblemsError) ? linted.value : failure.problems;
  if (unreached.length + problems.length > 0) throw new ProblemsError([...unreached, ...problems]);
  if (generated.status === "rejected") throw failure;
  return generated.value.set(SHARED, { ...generated.value.get(SHARED), [LINT_CONFIGURATION]: configuration });
}

/**
 * Generates from bundles, in memory and without lint: the files of the APIs that are asked for, and what all of them
 * share. Rejects with the first thing that is not understood.
 */
export async function generateEach(
  root: string,
  documents: ReadonlyMap<string, OpenApiDocument>,
  onProgress: (message: string) => void,
  asked: readonly string[] = [...documents.keys()],
): Promise<Map<string, GeneratedFiles>> {
  const generated = new Map<string, GeneratedFiles>();
  const apis: GeneratedApi[] = [];
  for (const [api, document] of documents) {
    const module = readApiModule(root, api);
    const contract = await located(root, api, () => readContract(api, document));
    const graphql = readGraphql(root, api);
    apis.push({ contract, module, graphql });
    if (!asked.includes(api)) continue;
    onProgress(`Generating ${api}`);
    generated.set(
      api,
      await located(root, api, async () => ({
        ...(await emitFiles(contract, module)),
        ...(graphql && (await generateGraphql(contract, graphql))),
      })),
    );
  }
  return generated.set(SHARED, {
    "generated/api-checks.ts": emitApiChecks(apis),
    "generated/apis.ts": emitApis(apis),
    "generated/graphql-executors.ts": emitGraphqlExecutors(apis),
    "generated/index.ts": emitEntriesTable(apis),
    "generated/mock-states.ts": emitMockStates(apis),
    "generated/mock-tables.ts": emitMockTables(apis),
    "generated/scenarios.ts": emitScenarios(apis),
    "generated/webhook-senders.ts": emitWebhookSenders(apis),
    [MANIFEST]: withExports(
      readFileSync(join(root, MANIFEST), "utf8"),
      apis.map(({ contract: { api, webhooks }, graphql }) => ({
        api,
        hasGraphql: graphql !== undefined,
        hasWebhooks: webhooks.length > 0,
      })),
    ),
  });
}

/** Names the file and the line of what is wrong with a contract. */
async function located<Result>(root: string, api: string, read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    throw new ProblemsError([{ ...locateSource(root, api, error.pointer), reason: error.message }]);
  }
}

/** Generates the files of one API from its bundle. */
export function generateFiles(api: string, document: OpenApiDocument, module: ApiModule): Promise<GeneratedFiles> {
  return emitFiles(readContract(api, document), module);
}

async function emitFiles(contract: Contract, module: ApiModule): Promise<GeneratedFiles> {
  return {
    "client.ts": emitClient(contract),
    "http-types.ts": emitHttpTypes(contract),
    "index.ts": emitIndex(contract, module),
    "mock-table.ts": emitMockTable(contract),
    "openapi.json": `${JSON.stringify(contract.document, null, INDENTATION)}\n`,
    "operation-table.ts": emitOperationTable(contract),
    "operation-types.ts": emitOperationTypes(contract),
    "operations.ts": emitOperations(contract),
    "options.ts": emitOptions(contract),
    "picked-client.ts": emitPickedClient(contract),
    "profile.ts": emitProfile(contract),
    "schemas.ts": emitSchemas(contract),
    "types.ts": await emitSchemaTypes(contract),
    "validate.ts": emitValidate(contract),
    "validators.ts": emitValidators(contract),
    ...emitExamples(contract),
    ...(contract.webhooks.length > 0 && {
      "webhook-table.ts": emitWebhookTable(contract),
      "webhooks.ts": emitWebhooks(contract, module),
    }),
  };
}
