import type { Random } from "../../proof/support/random.js";
import type { Draft } from "./draft.js";

type Change = (draft: Draft, random: Random) => void;

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];
const AUTHORIZATIONS = [
  ...[
    "",
    "Basic",
    "Basic ",
    "basic a2V5OnNlY3JldA==",
    "Basic a2V5",
    "Basic a2V5Og==",
    "Basic OnNlY3JldA==",
    "Basic !!!",
  ],
  ...["Basic a2V5OnNlY3JldDptb3Jl", "Basic a2V5OnNlY3JldA", "Basic  a2V5OnNlY3JldA==", "Bearer token", "bearer token"],
  ...["Bearer", "Bearer ", "Bearer a b", "Bearer a,b", "Token x", "Digest x", "Bearer t√", "Basic a2V5OnNlY3JldA== x"],
];
const MEDIA_TYPES = [
  ...[
    "text/plain",
    "application/xml",
    "application/json; charset=utf-8",
    "APPLICATION/JSON",
    "application/json;",
    "*/*",
  ],
  ...[
    "application/problem+json",
    "application/vnd.x+json",
    "application/jsonx",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "json",
  ],
  ...["application/json, text/plain", " application/json ", "", "text/json", "application/*"],
];
const TEXTS = [
  ...[
    "",
    " ",
    "null",
    " null",
    "null\n",
    "\tnull",
    "null ",
    "{",
    "}",
    "{}x",
    "[",
    "[]",
    "{}",
    '"text"',
    "1",
    "true",
    "undefined",
    "\uFEFF{}",
    "{'a':1}",
  ],
  ...['{"a":1,}', "[1,]", "NaN", "// no\n{}", '{"a":"\n"}', '{"a":"\\ud800"}', "\u00A0{}", '{"":1}', "-", "\0"],
];
const BYTES = [
  [0xff],
  [0x22, 0xc0, 0x80, 0x22],
  [0x22, 0xed, 0xa0, 0x80, 0x22],
  [0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d],
];

/** What is changed beside parameters and attributes, by place and kind. */
export const MESSAGE_CHANGES: Readonly<Record<string, Change>> = {
  "/method other": (draft, random) => void (draft.method = random.pick(METHODS)),
  "/path case": (draft) => void (draft.path = swapCase(draft.path)),
  "/path slash": (draft, random) => {
    const middle = draft.path.replace(/(?<=.)\//, random.pick(["//", "/./", "/x/../", "%2F", "\\", "/%2e/"]));
    draft.path = random.pick([`${draft.path}/`, `${draft.path}//`, `${draft.path}/.`, middle]);
  },
  "/path encoded": (draft) => {
    draft.path = draft.path.replace(/[a-z](?![^{]*\})/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  },
  "/path other": (draft, random) => void (draft.path += random.pick(["x", "/x", "%zz", "%00", ";v=1", ".json", "%20"])),
  "/headers/authorization missing": (draft) => void draft.headers.delete("authorization"),
  "/headers/authorization other": (draft, random) =>
    void draft.headers.set("authorization", random.pick(AUTHORIZATIONS)),
  "/headers/content-type missing": (draft) => void draft.headers.delete("content-type"),
  "/headers/content-type other": (draft, random) => void draft.headers.set("content-type", random.pick(MEDIA_TYPES)),
  "/headers/accept other": (draft, random) => {
    draft.headers.set("accept", random.pick(["*/*", "application/json", "text/html", "application/xml;q=0.9", ""]));
  },
  "/headers/content-encoding other": (draft, random) => {
    draft.headers.set("content-encoding", random.pick(["gzip", "identity", "br", "IDENTITY"]));
  },
  "/body missing": (draft) => void (draft.bytes = new Uint8Array()),
  "/body json": (draft, random) => void (draft.bytes = Buffer.from(random.pick(TEXTS))),
  "/body bytes": (draft, random) => void (draft.bytes = Uint8Array.from(random.pick(BYTES))),
};

/** Changes what is neither a parameter nor an attribute of the body. */
export function mutateMessage(draft: Draft, name: string, random: Random): void {
  const [place = "", kind = ""] = name.split(" ");
  MESSAGE_CHANGES[name]?.(draft, random);
  draft.mutations.push({ place, kind });
}

function swapCase(path: string): string {
  return path.replace(/[a-z](?![^{]*\})/i, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}
