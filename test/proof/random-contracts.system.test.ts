import { expect, test } from "vitest";
import { tryRandomContract } from "./support/random-contracts.js";
import { Random } from "./support/random.js";

const CONTRACTS = 60;
const SEED = 20_240_303;

test(
  `values are judged as by ajv, and explained, by the schemas of ${CONTRACTS} contracts that nobody would ` + `write`,
  async () => {
    const random = new Random(SEED);
    for (let count = 0; count < CONTRACTS; count++) expect(await tryRandomContract(random)).toBeUndefined();
  },
);
