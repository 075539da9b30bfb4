import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

export interface Worker {
  /** The file with the worker; its modules become one, with nothing of Node in it. */
  readonly file: string;
  readonly bindings?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  /** Whether its requests may go to this machine. Unless so, none goes there. */
  readonly reachesThisMachine?: boolean;
}

/**
 * Takes a folder, a worker, and a file beside whose packages workerd lies. Writes the worker and its configuration into
 * the folder. Returns the command that serves it on a port of the system's choice, which it tells at its third file.
 */
export async function prepareWorker(
  folder: string,
  { file, bindings = {}, flags = [], reachesThisMachine = false }: Worker,
  besidePackages: string,
): Promise<string[]> {
  await build({
    entryPoints: [file],
    outfile: join(folder, "bundled-worker.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    external: flags.includes("nodejs_compat") ? ["node:*"] : [],
    logLevel: "error",
  });
  const texts = Object.entries(bindings).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`,
  );
  const network = `(name = "network", network = (allow = ["${reachesThisMachine ? "private" : "public"}"]))`;
  const configuration = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "bundled-worker.js")],
    compatibilityDate = "2024-09-01",
    compatibilityFlags = ${JSON.stringify(flags)},
    bindings = [${texts.join(", ")}],
    globalOutbound = "network",
  )), ${network}],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
  await writeFile(join(folder, "worker.capnp"), configuration);
  // What npm installs as a command is a script around this program.
  const { default: program } = createRequire(besidePackages)("workerd") as { readonly default: string };
  return [program, "serve", "worker.capnp", "--control-fd=3"];
}
