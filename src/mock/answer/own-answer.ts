import { pointerSegments } from "../../validation/pointer.js";
import type { DocumentedAnswer } from "./documented-answer.js";
import { compileList, type ListTemplate } from "./list-template.js";
import type { Operation } from "./operation.js";
import { compileTemplate, type Slot, type Template } from "./template.js";

/** The values of a request's parameters, by name. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/**
 * The answers that belong to their requests: an id or a filter of the request is in its answer, as the contract's
 * `x-echo` says, and a list has the pages that were asked for.
 */
export interface OwnAnswers {
  /** Takes an answer of the operation and the parameters of a request. Returns the body for that request as JSON. */
  textFor(operation: Operation, answer: DocumentedAnswer, parameters: ParameterValues): string | undefined;
}

/** Takes how many items a list has in all its pages. */
export function createOwnAnswers(itemsInAll: number): OwnAnswers {
  // Made of the text as it was: Prism's takes its place later.
  const templates = new WeakMap<DocumentedAnswer, { readonly of: unknown; readonly made: Template | ListTemplate }>();

  function templateOf(operation: Operation, answer: DocumentedAnswer): Template | ListTemplate {
    const known = templates.get(answer);
    if (known && known.of === answer.value) return known.made;
    const made = compile(operation, answer);
    templates.set(answer, { of: answer.value, made });
    return made;
  }

  return {
    textFor(operation, answer, parameters) {
      if (answer.text === undefined || !isTouched(operation, parameters)) return answer.text;
      const template = templateOf(operation, answer);
      return "renderList" in template
        ? template.renderList(parameters, itemsInAll)
        : template.render((name) => toJson(parameters[name]));
    },
  };
}

const PAGE_SIZE = "size";

/** Whether anything of the answer depends on the request. */
function isTouched({ echo, page }: Operation, parameters: ParameterValues): boolean {
  if (page && parameters[PAGE_SIZE] !== undefined) return true;
  for (const name in echo) if (parameters[name] !== undefined) return true;
  return false;
}

function compile({ echo, page }: Operation, { value }: DocumentedAnswer): Template | ListTemplate {
  const slots = Object.entries(echo).flatMap(([key, pointers]) =>
    pointers.map((pointer): Slot => ({ key, at: pointerSegments(pointer) })),
  );
  return (page && compileList(value, page, slots)) ?? compileTemplate(value, slots);
}

function toJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
