import { attributeOf, textOf } from "../../validation/plain-object.js";
import { type RecordedBody, recordedRequestBody, recordedResponseBody } from "./recorded-body.js";

/** A request and its answer, as an entry of a HAR file holds them. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  /** The query as it was sent: a `URL` hides what is malformed. */
  readonly query: string;
  readonly requestType: string | undefined;
  readonly requestBody: RecordedBody;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly responseType: string | undefined;
  readonly responseBody: RecordedBody;
}

/** Takes an entry. Returns what was exchanged; undefined where it does not hold as much as a method and a URL. */
export function readExchange(entry: unknown): Exchange | undefined {
  const request = attributeOf(entry, "request");
  const response = attributeOf(entry, "response");
  const method = textOf(request, "method");
  const url = textOf(request, "url");
  if (method === undefined || url === undefined || !URL.canParse(url)) return undefined;
  const status = Number(attributeOf(response, "status") ?? 0);
  return {
    method: method.toUpperCase(),
    url: new URL(url),
    query: /\?([^#]*)/.exec(url)?.[1] ?? "",
    requestType: headerOf(request, "content-type") ?? textOf(attributeOf(request, "postData"), "mimeType"),
    requestBody: recordedRequestBody(request, headerOf(request, "content-length")),
    status: Number.isInteger(status) && status > 0 ? status : 0,
    responseType: headerOf(response, "content-type") ?? textOf(attributeOf(response, "content"), "mimeType"),
    responseBody: recordedResponseBody(response),
  };
}

function headerOf(message: unknown, name: string): string | undefined {
  const headers = attributeOf(message, "headers");
  if (!Array.isArray(headers)) return undefined;
  const values = headers.filter((header) => textOf(header, "name")?.toLowerCase() === name);
  return values.length === 0 ? undefined : values.map((header) => textOf(header, "value") ?? "").join(", ");
}
