import { operationsOf, type OpenApiDocument, type Operation } from "../../../openapi/document.js";
import { type Journey, type JourneyStep, operationIdOf, type Workflow } from "../../journeys/journey.js";
import { operationPlace } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";

const INTRODUCTION =
  "What integrators do with this API from beginning to end, call by call. The mock goes along where it is started " +
  "with `--state`.";

/** Tells the journeys through an API, each step with a link to its operation. Empty where there are none. */
export function journeysSection(reference: string, document: OpenApiDocument, journeys: readonly Journey[]): string {
  const workflows = journeys.flatMap(({ description }) => description.workflows);
  if (workflows.length === 0) return "";
  const operations = operationsOf(document).map(({ operation }) => operation);
  return [
    "# Journeys",
    INTRODUCTION,
    ...workflows.map((workflow) => tell(workflow, (step) => linkTo(reference, step, operations))),
  ].join("\n\n");
}

function tell({ summary, description, steps }: Workflow, link: (step: JourneyStep) => string): string {
  const list = steps.map((step, index) => `${index + 1}. ${link(step)}: ${step.description.trim()}`);
  return [`## ${summary}`, description.trim(), list.join("\n")].join("\n\n");
}

function linkTo(reference: string, step: JourneyStep, operations: readonly Operation[]): string {
  const id = operationIdOf(step);
  const operation = operations.find(({ operationId }) => operationId === id);
  if (operation === undefined) throw new Error(`A journey takes ${id}, which the API does not have.`);
  return `[\`${id}\`](${SITE_SCHEME}${operationPlace(reference, operation).page})`;
}
