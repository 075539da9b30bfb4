import { ProblemsError } from "../problem.js";
import { bundle, lint, listApis } from "./bundle.js";
import type { BundledDocument } from "./contract.js";
import { emitHttpTypes } from "./emit/http-types.js";
import { emitOperationTypes } from "./emit/operation-types.js";
import { emitOperations } from "./emit/operations.js";
import { emitSchemaTypes } from "./emit/schema-types.js";
import { emitSchemas } from "./emit/schemas.js";
import { emitServers } from "./emit/servers.js";
import { emitValidators } from "./emit/validators.js";
import { emitWebhooks } from "./emit/webhooks.js";
import { GenerationError } from "./generation-error.js";
import { readContract } from "./read-contract.js";
import { checkReferences } from "./references.js";
import { locateSource } from "./source-location.js";

/** The files of one API's folder in `generated/`, by name. */
export type GeneratedFiles = Readonly<Record<string, string>>;

/**
 * Lints all contracts below `root` and generates everything from them, in memory. Rejects with what is wrong, each with
 * file, line and reason: all broken references, else all that lint finds, else the first thing not understood.
 */
export async function generateAll(
  root: string,
  onProgress: (message: string) => void,
): Promise<Map<string, GeneratedFiles>> {
  const apis = listApis(root);
  onProgress(`Linting and bundling ${apis.join(", ")}`);
  // First and alone, since lint and bundle say the same of a broken reference again wherever it is used.
  const { broken, unreached } = checkReferences(root, apis);
  if (broken.length > 0) throw new ProblemsError(broken);
  // Lint takes as long as all the rest, and runs beside it. What it finds comes first: it explains most failures of
  // the rest.
  const [linted, generated] = await Promise.allSettled([
    lint(root),
    bundle(root, apis).then((documents) => generateEach(root, documents, onProgress)),
  ]);
  if (linted.status === "rejected") throw linted.reason;
  const failure: unknown = generated.status === "rejected" ? generated.reason : undefined;
  const problems = linted.value.length > 0 || !(failure instanceof ProblemsError) ? linted.value : failure.problems;
  if (unreached.length + problems.length > 0) throw new ProblemsError([...unreached, ...problems]);
  if (generated.status === "rejected") throw failure;
  return generated.value;
}

async function generateEach(
  root: string,
  documents: ReadonlyMap<string, BundledDocument>,
  onProgress: (message: string) => void,
): Promise<Map<string, GeneratedFiles>> {
  const generated = new Map<string, GeneratedFiles>();
  for (const [api, document] of documents) {
    onProgress(`Generating ${api}`);
    generated.set(api, await generateApi(root, api, document));
  }
  return generated;
}

async function generateApi(root: string, api: string, document: BundledDocument): Promise<GeneratedFiles> {
  try {
    return await generateFiles(api, document);
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    throw new ProblemsError([{ ...locateSource(root, api, error.pointer), reason: error.message }]);
  }
}

/** Generates the files of one API from its bundle. */
export async function generateFiles(api: string, document: BundledDocument): Promise<GeneratedFiles> {
  const contract = readContract(api, document);
  return {
    "openapi.json": `${JSON.stringify(document, null, 2)}\n`,
    "http-types.ts": emitHttpTypes(contract),
    "operation-types.ts": emitOperationTypes(contract),
    "operations.ts": emitOperations(contract),
    "schemas.ts": emitSchemas(contract),
    "types.ts": await emitSchemaTypes(contract),
    "validators.ts": emitValidators(contract),
    ...(Object.keys(contract.modes).length > 0 && { "servers.ts": emitServers(contract) }),
    ...(contract.webhooks.length > 0 && { "webhooks.ts": emitWebhooks(contract) }),
  };
}
