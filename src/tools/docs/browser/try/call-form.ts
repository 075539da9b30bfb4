import type { Issue } from "../../../../validation/issue.js";
import type { TryFile } from "../../try/try-file.js";
import { makeElement } from "../make-element.js";
import { type BodyFields, bodyFields, graphqlFields } from "./fields/body-fields.js";
import { pointerOf } from "./fields/field.js";
import { issueList } from "./fields/issue-list.js";
import { credentialsField, parameterField } from "./fields/parameter-field.js";
import { issuesByField } from "./issues-by-field.js";
import { misleadingParts, requestOf, type TryRequest } from "./try-request.js";

/** What says of a request what the validators of the client say. */
export type Check = (request: TryRequest) => readonly Issue[];

/** What the fields hold at the moment. */
export interface Written {
  request: TryRequest;
  /** Whether it would reach the operation: what the validators refuse may be sent, to see what is answered. */
  isSendable: boolean;
}

/** Makes the fields of a call. Returns them, and what reads them and says beside each what is wrong with it. */
export function callForm(file: TryFile, check: Check): { elements: HTMLElement[]; read: () => Written } {
  const parameters = file.parameters.map(parameterField);
  const body = bodyOf(file);
  const credentials = file.credentials ? [credentialsField(file.credentials)] : [];
  const fields = [...parameters, ...body.fields, ...credentials];
  const elsewhere = issueList();
  return {
    elements: [
      makeElement("div", "try-fields", {}, ...[...parameters, ...credentials].map(({ element }) => element)),
      ...body.elements,
      elsewhere.element,
    ],
    read() {
      const readings = fields.map((field) => ({ ...field, ...field.read() }));
      const request = requestOf(readings);
      const broken = check(request);
      const misleading = misleadingParts(file, request);
      const unsaid = misleading.filter(({ path }) => broken.every((issue) => issue.path !== path));
      const said = issuesByField(fields.map(pointerOf), [...broken, ...unsaid]);
      for (const { problem, say, ...place } of readings)
        say(problem === undefined ? (said.get(pointerOf(place)) ?? []) : [problem]);
      elsewhere.say(said.get("") ?? []);
      return { request, isSendable: misleading.length === 0 };
    },
  };
}

function bodyOf({ body, documents }: TryFile): BodyFields {
  if (documents) return graphqlFields(documents);
  return body ? bodyFields(body) : { fields: [], elements: [] };
}
