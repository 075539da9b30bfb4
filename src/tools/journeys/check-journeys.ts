import { join } from "node:path";
import { isCollection, isNode } from "yaml";
import { parsePrefer } from "../../mock/request/prefer-header.js";
import {
  type Body,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
} from "../../openapi/document.js";
import { resolveReference } from "../../validation/pointer.js";
import { readYamlFile } from "../generate/yaml-file.js";
import type { Problem } from "../problem.js";
import { type Arazzo, apiOf, type JourneyStep, operationIdOf, type StepParameter } from "./journey.js";
import { journeyFiles } from "./read-journeys.js";

type Path = readonly (string | number)[];
type Report = (path: Path, reason: string) => void;

/** Takes the root of the repository. Returns what keeps a journey from being YAML. */
export function checkYaml(root: string): Problem[] {
  return journeyFiles(root).flatMap((file) => {
    const { faults, placeOf } = readYamlFile(join(root, file));
    return faults
      .slice(0, 1)
      .map(({ offset, message }) => ({ file, ...placeOf(offset), reason: `this is not YAML: ${message}` }));
  });
}

/**
 * Takes the root of the repository and the bundles of its APIs. Returns where a journey does not fit the contract that
 * it goes through, or says nothing of a step. What Arazzo itself asks for is for lint to say.
 */
export function checkJourneys(root: string, documents: ReadonlyMap<string, OpenApiDocument>): Problem[] {
  return journeyFiles(root).flatMap((file) => checkFile(root, file, documents));
}

function checkFile(root: string, file: string, documents: ReadonlyMap<string, OpenApiDocument>): Problem[] {
  const { node, placeOf } = readYamlFile(join(root, file));
  const problems: Problem[] = [];
  if (!isCollection(node)) return problems;
  checkDescription(node.toJSON() as Arazzo, documents, (path, reason) => {
    const place = node.getIn(path, true);
    problems.push({ file, ...placeOf((isNode(place) && place.range?.[0]) || 0), reason });
  });
  return problems;
}

function checkDescription(description: Arazzo, documents: ReadonlyMap<string, OpenApiDocument>, report: Report): void {
  const api = apiOf(description);
  const document = documents.get(api);
  if (document === undefined || description.sourceDescriptions.length !== 1)
    return report(["sourceDescriptions"], `a journey goes through one API: ${[...documents.keys()].join(" or ")}`);
  const url = `../../generated/${api}/openapi.json`;
  if (description.sourceDescriptions[0]?.url !== url) report(["sourceDescriptions", 0, "url"], `it has to be ${url}`);
  for (const [index, workflow] of description.workflows.entries()) {
    const place = ["workflows", index];
    for (const text of ["summary", "description"] as const)
      if (!workflow[text]) report(place, `the workflow has no ${text}`);
    for (const [number, step] of workflow.steps.entries())
      checkStep(document, step, workflow.parameters ?? [], (path, reason) =>
        report([...place, "steps", number, ...path], reason),
      );
  }
}

function checkStep(
  document: OpenApiDocument,
  step: JourneyStep,
  parameters: readonly StepParameter[],
  report: Report,
): void {
  if (!step.description) report([], `the step "${step.stepId}" has no description`);
  const operationId = operationIdOf(step);
  const found = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  if (found === undefined) return report(["operationId"], `the API has no operation "${operationId}"`);
  const own = step.parameters ?? [];
  for (const parameter of [...parameters, ...own]) {
    const reason = whyNoParameter(document, found.operation, parameter);
    const index = own.indexOf(parameter);
    if (reason !== undefined) report(index === -1 ? [] : ["parameters", index], `${operationId} ${reason}`);
  }
}

function whyNoParameter(document: OpenApiDocument, operation: Operation, given: StepParameter): string | undefined {
  if (given.in === "header" && given.name === "Prefer") {
    const example = parsePrefer(String(given.value))?.get("example");
    return example === undefined || exampleNames(document, operation).includes(example)
      ? undefined
      : `has no example "${example}"`;
  }
  const known = (operation.parameters ?? []).map((parameter) => resolveReference<Parameter>(document, parameter));
  return known.some((parameter) => parameter.name === given.name && parameter.in === given.in)
    ? undefined
    : `has no parameter "${given.name}" in its ${given.in}`;
}

function exampleNames(document: OpenApiDocument, { responses }: Operation): string[] {
  return Object.values(responses)
    .map((response) => resolveReference<Body>(document, response))
    .flatMap(({ content }) => Object.values(content ?? {}))
    .flatMap(({ examples }) => Object.keys(examples ?? {}));
}
