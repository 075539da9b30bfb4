import { describe, expect, test } from "vitest";
import { documentationCopy } from "../../../src/tools/docs/copy/documentation-copy.js";
import type { JourneyStep } from "../../../src/tools/journeys/journey.js";
import { contractWith } from "./pets.js";

const step = (operationId: string): JourneyStep => ({
  stepId: operationId,
  description: "It is hungry.",
  operationId: `$sourceDescriptions.pet-shop.${operationId}`,
});

function introductionWith(...steps: JourneyStep[]): string {
  const workflow = { workflowId: "keep-a-pet", summary: "Keep a pet", description: "Somebody has one.", steps };
  const description = { info: { title: "Pets" }, sourceDescriptions: [], workflows: [workflow] };
  const journeys = steps.length > 0 ? [{ file: "keep-a-pet.arazzo.yaml", description }] : [];
  const document = contractWith({}, { tags: ["Pet care"] });
  return documentationCopy({ api: "pet-shop", document, credentialOptions: [], journeys }).info.description;
}

describe("the journeys in a reference", () => {
  test("are told step by step, each with a link to its operation, after what the contract says itself", () => {
    const introduction = introductionWith(step("feedPet"), step("feedPet"));
    expect(introduction).toContain(
      "## Keep a pet\n\nSomebody has one.\n\n1. [`feedPet`](#/pet-care/feedpet): It is hungry.\n" +
        "2. [`feedPet`](#/pet-care/feedpet): It is hungry.\n\n# Retries",
    );
    expect(introduction.indexOf("About pets.")).toBeLessThan(introduction.indexOf("# Journeys"));
  });

  test("go unmentioned where there are none, and may take no operation that the contract lacks", () => {
    expect(introductionWith()).not.toContain("Journeys");
    expect(() => introductionWith(step("sellPet"))).toThrow("sellPet");
  });
});
