import { CHECKS } from "../../../generated/api-checks.js";
import type { ApiName } from "../../../generated/apis.js";
import type { Issue, Verdict } from "../../validation/issue.js";
import { textOf } from "../../validation/plain-object.js";
import type { Schema } from "../../validation/schema.js";
import { ValidationError } from "../../validation/validation-error.js";
import { UsageError } from "../usage-error.js";
import { isOfBody } from "./check-request.js";
import { type CheckedApi, loadApi } from "./checked-api.js";
import type { Found } from "./finding.js";
import type { Step } from "./step.js";
import type { Unreadable } from "./unreadable.js";
import type { Subject } from "./validate-options.js";

type Checked = Pick<Step, "found" | "unchecked">;

/** Says what is wrong with a JSON document. */
export interface DocumentCheck {
  (value: unknown): Checked;
  /** Says the same of one that is no JSON. */
  refuse(reason: Unreadable): Checked;
}

type Judged = Verdict & { readonly known?: boolean };

/**
 * Takes what documents are to be, and the APIs that may be meant. Returns what checks them. Rejects with a UsageError
 * where no API knows of it, or several do.
 */
export async function documentCheck(subject: Subject, apis: readonly ApiName[]): Promise<DocumentCheck> {
  switch (subject.kind) {
    case "operation":
      return ofOperation(subject, apis);
    case "schema":
      return ofSchema(subject.name, apis);
    case "event":
      return ofEvent(apis);
    default:
      return subject satisfies never;
  }
}

async function ofOperation(
  { name, status }: Extract<Subject, { kind: "operation" }>,
  apis: readonly ApiName[],
): Promise<DocumentCheck> {
  const loaded = await Promise.all(apis.map(loadApi));
  const having = loaded.filter(({ operations }) => operations.some(({ operationId }) => operationId === name));
  const known = loaded.flatMap(({ operations }) => operations.map(({ operationId }) => operationId));
  const { validation, name: api, operations } = onlyOne("operation", name, having, known);
  const { method, path } = operations.find(({ operationId }) => operationId === name) as CheckedApi["operations"][0];
  const common = { api, name, route: `${method} ${path}` };
  if (status !== undefined)
    return toCheck({ ...common, part: "response", status }, (body) => validation.validateResponse(name, status, body));
  return toCheck({ ...common, part: "request" }, (body) => {
    const verdict = validation.validateRequest(name, { body });
    // The other parts of the request are not at hand.
    const issues = verdict.valid ? [] : verdict.issues.filter((issue) => isOfBody(issue.path));
    return issues.length === 0 ? { valid: true } : { ...verdict, valid: false, issues };
  });
}

async function ofSchema(name: string, apis: readonly ApiName[]): Promise<DocumentCheck> {
  const loaded = await Promise.all(apis.map(async (api) => ({ name: api, schemas: await CHECKS[api].schemas() })));
  const having = loaded.filter(({ schemas }) => schemaOf(schemas, name) !== undefined);
  const known = loaded.flatMap(({ schemas }) => Object.keys(schemas).filter((key) => schemaOf(schemas, key)));
  const { name: api, schemas } = onlyOne("schema", name, having, known);
  const found = schemaOf(schemas, name) as Schema<unknown>;
  return toCheck({ api, name, part: "document" }, (value) => {
    try {
      found.parse(value);
      return { valid: true };
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      return { valid: false, issues: error.issues, ...(error.more && { more: true }) };
    }
  });
}

async function ofEvent(apis: readonly ApiName[]): Promise<DocumentCheck> {
  const having = apis.filter((api) => CHECKS[api].sendsWebhooks).map((name) => ({ name }));
  const { validation, name: api } = await loadApi(onlyOne("webhook", "--event", having, []).name);
  return toCheck({ api, part: "event" }, (body) => validation.validateWebhook?.(body) ?? { valid: true });
}

/** What a module exports under a name, where that is a schema. */
function schemaOf(exported: object, name: string): Schema<unknown> | undefined {
  const value = Object.hasOwn(exported, name) ? (exported as Record<string, unknown>)[name] : undefined;
  return typeof value === "object" && value !== null && "~standard" in value ? (value as Schema<unknown>) : undefined;
}

function onlyOne<Api extends { readonly name: ApiName }>(
  kind: string,
  name: string,
  having: readonly Api[],
  known: readonly string[],
): Api {
  const [api] = having;
  if (having.length > 1)
    throw new UsageError(`${having.map((one) => one.name).join(" and ")} have a ${kind} "${name}": choose with --api`);
  if (api) return api;
  const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
  throw new UsageError(`There is no ${kind} "${name}"${meant === undefined ? "" : `. Did you mean "${meant}"?`}`);
}

function toCheck(common: Omit<Found, "issues">, judge: (value: unknown) => Judged): DocumentCheck {
  const toChecked = (issues: readonly Issue[], rest: Partial<Found> = {}): Checked => ({
    found: [{ ...common, ...rest, issues }],
    unchecked: [],
  });
  const check = (value: unknown): Checked => {
    const verdict = judge(value);
    if (!verdict.valid) {
      // The type of an event that the contract knows is a name of the contract.
      const type = verdict.known ? textOf(value, "type") : undefined;
      return toChecked(verdict.issues, {
        ...(type !== undefined && { name: type }),
        ...(verdict.more && { more: true }),
      });
    }
    return { found: [], unchecked: verdict.known === false ? ["unknown-event"] : [] };
  };
  return Object.assign(check, {
    refuse({ position }: Unreadable): Checked {
      const expected = position ? `JSON: it is none from column ${position.column} on` : "JSON";
      const message = `The line must be ${expected}`;
      return toChecked([{ path: "", keyword: "json", message, expected, received: "string" }]);
    },
  });
}
