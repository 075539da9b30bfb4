import { JSON_MEDIA_TYPE } from "../../../../client/media-type.js";
import { isPathValue, PATH_VALUE } from "../../../../client/path-value.js";
import { serializeQuery } from "../../../../client/query.js";
import { type Issue, issueAt } from "../../../../validation/issue.js";
import type { TryFile } from "../../try/try-file.js";
import type { FieldPlace, Reading } from "./fields/field.js";

/** What the fields hold, put together as a call of the client has it. */
export interface TryRequest {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body?: unknown;
  /** The body as it was written, where that is no JSON. */
  raw?: string;
}

/** Puts a request together of what the fields hold. */
export function requestOf(readings: readonly (FieldPlace & Reading)[]): TryRequest {
  const request: TryRequest = { path: {}, query: {}, headers: {} };
  for (const { part, name, value, problem } of readings) {
    if (value === undefined) continue;
    if (part !== "body") request[part][name ?? ""] = value;
    else if (name !== undefined) request.body = { ...(request.body as object | undefined), [name]: value };
    else if (problem === undefined) request.body = value;
    else request.raw = value as string;
  }
  return request;
}

/** Lists what in the path would make another call of it, so that it cannot even be sent wrongly. */
export function misleadingParts({ path: template }: TryFile, { path }: TryRequest): Issue[] {
  return [...template.matchAll(/\{([^}]+)\}/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !isPathValue(path[name]))
    .map((name) => issueAt(`/path/${name}`, "request", PATH_VALUE, path[name]));
}

/** Returns path and query as they stand in a URL of the mock. */
export function targetOf({ mount, path: template }: TryFile, { path, query }: TryRequest): string {
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = serializeQuery(query);
  return `${mount}${filled}${search && `?${search}`}`;
}

/** Returns what `fetch` takes beside the address. Takes the preferred scenario, if there is one. */
export function initOf(
  { method }: TryFile,
  { headers, body, raw }: TryRequest,
  prefer: string | undefined,
): RequestInit {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    method,
    headers: {
      accept: JSON_MEDIA_TYPE,
      ...(headers as Record<string, string>),
      ...(text !== undefined && { "content-type": JSON_MEDIA_TYPE }),
      ...(prefer !== undefined && { prefer }),
    },
    ...(text !== undefined && { body: text }),
  };
}
