import { isUtf8 } from "node:buffer";
import { attributeOf, textOf } from "../../validation/plain-object.js";

/** What a recording has of a body. */
export type RecordedBody =
  | {
      readonly kind: "recorded";
      readonly text: string;
      readonly isUtf8: boolean;
      /** The recorder has kept less than there was. */
      readonly isCut: boolean;
    }
  | { readonly kind: "empty" }
  | { readonly kind: "not-recorded" };

const EMPTY: RecordedBody = { kind: "empty" };
const NOT_RECORDED: RecordedBody = { kind: "not-recorded" };
/** What never has a body. */
const WITHOUT_BODY = [204, 205];

/** Takes the `request` of an entry. */
export function recordedRequestBody(request: unknown, contentLength: string | undefined): RecordedBody {
  const size = attributeOf(request, "bodySize");
  const posted = attributeOf(request, "postData");
  const text = textOf(posted, "text");
  const fields = attributeOf(posted, "params");
  if (text !== undefined && text !== "") return toRecorded(text, textOf(posted, "encoding"), size);
  // Fields of a form, which some recorders take apart.
  if (Array.isArray(fields) && fields.length > 0) return { kind: "recorded", text: "", isUtf8: true, isCut: false };
  // Recorders write -1 where they do not know.
  const length = typeof size === "number" && size >= 0 ? size : Number(contentLength ?? Number.NaN);
  return length === 0 ? EMPTY : NOT_RECORDED;
}

/** Takes the `response` of an entry. */
export function recordedResponseBody(response: unknown): RecordedBody {
  const content = attributeOf(response, "content");
  const size = attributeOf(content, "size");
  const text = textOf(content, "text");
  if (WITHOUT_BODY.includes(Number(attributeOf(response, "status")))) return EMPTY;
  if (text) return toRecorded(text, textOf(content, "encoding"), size);
  if (size === 0 || (text === "" && !(Number(size) > 0))) return EMPTY;
  return NOT_RECORDED;
}

function toRecorded(text: string, encoding: string | undefined, size: unknown): RecordedBody {
  const bytes = Buffer.from(text, encoding?.toLowerCase() === "base64" ? "base64" : "utf8");
  const isCut = typeof size === "number" && bytes.length < size;
  return { kind: "recorded", text: bytes.toString(), isUtf8: isUtf8(bytes), isCut };
}
