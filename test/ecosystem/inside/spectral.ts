// A tool: Spectral with its rules for OpenAPI.
import { readFileSync } from "node:fs";
import { check, note } from "../../support/foreign/inside/check.js";
import { APIS, fileOf } from "../../support/foreign/inside/contract.js";

interface Finding {
  readonly severity: number;
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}
interface Core {
  readonly Spectral: new () => { setRuleset(ruleset: object): void; run(text: string): Promise<Finding[]> };
}

/** Severities of Spectral: 0 is an error, 1 a warning, 2 and 3 are hints. */
const [ERROR, WARNING] = [0, 1];

const [CORE, RULES] = ["@stoplight/spectral-core", "@stoplight/spectral-rulesets"];
const { default: core } = (await import(CORE)) as { default: Core };
const { default: rulesets } = (await import(RULES)) as { default: { readonly oas: object } };

for (const api of APIS) {
  const spectral = new core.Spectral();
  spectral.setRuleset({ extends: [rulesets.oas] });
  const found = await spectral.run(readFileSync(fileOf(api), "utf8"));
  const of = (severity: number) => found.filter((finding) => finding.severity === severity);
  check(`${api}: errors`, [], of(ERROR).map(describe));
  const warnings = of(WARNING).map(({ code }) => code);
  const counts = [...new Set(warnings)].map((code) => `${warnings.filter((each) => each === code).length} ${code}`);
  note(`${api}: ${warnings.length} warnings${counts.length > 0 ? `, ${counts.join(", ")}` : ""}`);
}

function describe({ code, path, message }: Finding): string {
  return `${code} at ${path.join(".")}: ${message}`;
}
