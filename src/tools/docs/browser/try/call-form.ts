import type { Issue } from "../../../../validation/issue.js";
import type { TryFile } from "../../try/try-file.js";
import { makeElement } from "../make-element.js";
import { type BodyFields, bodyFields, graphqlFields } from "./body-fields.js";
import { pointerOf } from "./field.js";
import { issuesByField } from "./issues-by-field.js";
import { credentialsField, parameterField } from "./parameter-field.js";
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
  const others = makeElement("ul", "try-issues", { "aria-live": "polite" });
  return {
    elements: [
      makeElement("div", "try-fields", {}, ...[...parameters, ...credentials].map(({ element }) => element)),
      ...body.elements,
      others,
    ],
    read() {
      const readings = fields.map((field) => ({ ...field, ...field.read() }));
      const request = requestOf(readings);
      const misleading = misleadingParts(file, request);
      const issues = [...check(request), ...misleading];
      const said = issuesByField(fields.map(pointerOf), issues);
      for (const { problem, say, ...place } of readings)
        say(problem === undefined ? (said.get(pointerOf(place)) ?? []) : [problem]);
      others.replaceChildren(...(said.get("") ?? []).map((message) => makeElement("li", "", {}, message)));
      return { request, isSendable: misleading.length === 0 };
    },
  };
}

function bodyOf({ body, documents }: TryFile): BodyFields {
  if (documents) return graphqlFields(documents);
  return body ? bodyFields(body) : { fields: [], elements: [] };
}
