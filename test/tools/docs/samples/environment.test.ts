import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContracts } from "../../../../src/tools/docs/contracts.js";
import { calledServer, sampleCredentials } from "../../../../src/tools/docs/samples/sample-call.js";
import { ROOT } from "../../../support/root.js";

test("the guide names all environment variables that the samples read", async () => {
  const guide = readFileSync(join(ROOT, "docs/guides/authentication-and-modes.md"), "utf8");
  for (const contract of await readContracts(ROOT)) {
    const { variable } = calledServer(contract.api, contract.document);
    const secrets = (sampleCredentials(contract)?.variables ?? []).map((secret) => secret.variable);
    for (const name of [variable, ...secrets]) expect(guide).toContain(`\`${name}\``);
  }
});
