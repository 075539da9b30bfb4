import type { Page } from "playwright-core";
import type { Operation } from "../../../src/openapi/document.js";
import { operationPlace } from "../../../src/tools/docs/places.js";
import type { Call } from "../../journeys/run-workflow.js";
import { contracts, operationsOf } from "../contract.js";
import { TryPanel } from "./try-panel.js";

const EXAMPLE = /example=([\w-]+)/;

/** Makes the calls of a journey on the pages of the operations, one after the other, and has them remembered. */
export function callByPanel(page: Page, api: string, urlOf: (path: string) => string): Call {
  const operations = contracts.filter((contract) => contract.api === api).flatMap(operationsOf);
  return async (operationId, { parameters, body }) => {
    const operation = operations.find((candidate) => candidate.operationId === operationId) as unknown as Operation;
    const panel = await TryPanel.open(page, urlOf(operationPlace(api, operation).page));
    await panel.remember();
    await panel.clearOptional();
    for (const { name, in: place, value } of parameters) {
      if (place === "header") await panel.choose(EXAMPLE.exec(String(value))?.[1] ?? "");
      else await panel.field(name).fill(String(value));
    }
    if (body !== undefined) await panel.field("Body").fill(JSON.stringify(body));
    return panel.send();
  };
}
