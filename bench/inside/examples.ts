import { createRequire } from "node:module";
import { join } from "node:path";

/** From where it runs: the package is installed there, and where a test runs it is the package itself. */
const require = createRequire(join(process.cwd(), "from-here.js"));

type Node = Record<string, unknown>;

/** The bundled contract of an API, as the package has it. */
export function readContract(api: string): Node {
  return require(`smile-contracts/${api}/openapi.json`) as Node;
}

/** The values of the examples of a request or an answer, in the contract's order. */
export function readExamples(api: string, ...way: readonly string[]): unknown[] {
  const contract = readContract(api);
  const media = walk(contract, contract, [...way, "content", "application/json", "examples"]);
  return Object.values(media).map((example) => walk(contract, example as Node, ["value"]));
}

function walk(contract: Node, from: Node, way: readonly string[]): Node {
  return way.reduce((node, key) => follow(contract, follow(contract, node)[key] as Node), from);
}

function follow(contract: Node, node: Node): Node {
  if (typeof node !== "object" || node === null || typeof node["$ref"] !== "string") return node;
  const keys = node["$ref"].split("/").slice(1);
  return keys.reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")] as Node, contract);
}
