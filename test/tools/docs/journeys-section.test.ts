import { describe, expect, test } from "vitest";
import { documentationCopy } from "../../../src/tools/docs/copy/documentation-copy.js";
import type { JourneyStep } from "../../../src/tools/journeys/journey.js";
import { contractWith } from "./pets.js";

const step = (operationId: string): JourneyStep => ({
  stepId: operationId,
  description: "It is hungry.",
  operationId: `$sourceDescriptions.pet-shop.${operationId}`,
});

const LINK = "[`feedPet`](site:reference/pet-shop/pet-care/feedpet.html)";

function introductionWith(...steps: JourneyStep[]): string {
  const workflow = { workflowId: "keep-a-pet", summary: "Keep a pet", description: "Somebody has one.", steps };
  const description = { info: { title: "Pets" }, sourceDescriptions: [], workflows: [workflow] };
  const journeys = steps.length > 0 ? [{ file: "keep-a-pet.arazzo.yaml", description }] : [];
  const document = contractWith({}, { tags: ["Pet care"] });
  const { tags } = documentationCopy({ api: "pet-shop", document, credentialOptions: [], journeys });
  return tags.map(({ name, description = "" }) => `# ${name}\n\n${description}`).join("\n\n");
}

describe("the journeys in a reference", () => {
  test("are told step by step, each with a link to its operation, before the client's retries", () => {
    const introduction = introductionWith(step("feedPet"), step("feedPet"));
    expect(introduction).toContain(
      `## Keep a pet\n\nSomebody has one.\n\n1. ${LINK}: It is hungry.\n2. ${LINK}: It is hungry.\n\n# Retries`,
    );
    expect(introduction.indexOf("# Journeys")).toBe(0);
  });

  test("go unmentioned where there are none, and may take no operation that the contract lacks", () => {
    expect(introductionWith()).not.toContain("Journeys");
    expect(() => introductionWith(step("sellPet"))).toThrow("sellPet");
  });
});
