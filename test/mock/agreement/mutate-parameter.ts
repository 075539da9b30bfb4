import type { JsonSchema } from "../../../src/openapi/document.js";
import type { Random } from "../../proof/support/random.js";
import type { Draft } from "./draft.js";
import { ENCODED, textsOf } from "./parameter-texts.js";
import { encodeQuery } from "./valid-draft.js";

type Change = (draft: Draft, name: string, schema: JsonSchema, random: Random) => void;

const isNamed = (name: string) => (pair: string) => pair.split("=")[0] === name;
const without = ({ query }: Draft, name: string) => query.filter((pair) => !isNamed(name)(pair));
const valueIn = ({ query, operation }: Draft, name: string): string =>
  query.find(isNamed(name))?.slice(name.length + 1) ??
  encodeQuery(operation.parameters.find((parameter) => parameter.name === name)?.example ?? "");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const encodeFirst = (text: string) => `%${text.charCodeAt(0).toString(16)}${text.slice(1)}`;

/** Names that are not the parameter's, but for the last, which says the same. */
const OTHER_NAMES: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  capital,
  (name) => `${name}[]`,
  (name) => `${name}%5B%5D`,
  (name) => `${name}[0]`,
  (name) => `${name}.x`,
  (name) => `+${name}`,
  (name) => `${name}%20`,
  (name) => `${name}%00`,
  (name) => `-${name}`,
  encodeFirst,
];
const UNKNOWN = ["unknown=1", "__proto__=1", "constructor=1", "toString=", "=1", "__code=404", "%F0%9F%98%80=1", "a"];
const JOINED = [";", "&&", "&", "&amp;", "?"];

const IN_PATH: Readonly<Record<string, Change>> = {
  text: (draft, name, schema, random) => {
    draft.pathTexts.set(name, encodeURIComponent(random.pick(textsOf(schema))));
  },
  encoding: (draft, name, _schema, random) => void draft.pathTexts.set(name, random.pick(ENCODED)),
  empty: (draft, name) => void draft.pathTexts.set(name, ""),
  segments: (draft, name, _schema, random) => {
    const text = draft.pathTexts.get(name) ?? "";
    const around = [`${text}/`, `${text}/x`, `x/../${text}`, `./${text}`, `${text};v=1`, `${text}?`, `%2F${text}`];
    draft.pathTexts.set(name, random.pick([...around, "..", "%2e%2e", "."]));
  },
};

const IN_QUERY: Readonly<Record<string, Change>> = {
  text: (draft, name, schema, random) => {
    draft.query = [...without(draft, name), `${name}=${encodeQuery(random.pick(textsOf(schema)))}`];
  },
  encoding: (draft, name, _schema, random) => {
    draft.query = [...without(draft, name), `${name}=${random.pick(ENCODED)}`];
  },
  empty: (draft, name, _schema, random) => {
    draft.query = [...without(draft, name), random.pick([name, `${name}=`, `${name}==`])];
  },
  repeated: (draft, name, schema, random) => {
    const other = random.chance(0.5) ? valueIn(draft, name) : encodeQuery(random.pick(textsOf(schema)));
    draft.query = [...without(draft, name), `${name}=${valueIn(draft, name)}`, `${name}=${other}`];
  },
  name: (draft, name, _schema, random) => {
    const value = valueIn(draft, name);
    const keeps = random.chance(0.3) ? [`${name}=${value}`] : [];
    draft.query = [...without(draft, name), ...keeps, `${random.pick(OTHER_NAMES)(name)}=${value}`];
  },
  unknown: (draft, name, _schema, random) => {
    draft.query = [...without(draft, name), `${name}=${valueIn(draft, name)}`, random.pick(UNKNOWN)];
  },
  joined: (draft, name, _schema, random) => {
    const pair = `${name}=${valueIn(draft, name)}`;
    const rest = without(draft, name);
    draft.query = [`${pair}${random.pick(JOINED)}${rest[0] ?? ""}`, ...rest.slice(1)];
  },
  missing: (draft, name) => {
    const rest = without(draft, name);
    // What is not there cannot be missed, but be empty.
    draft.query = rest.length < draft.query.length ? rest : [...rest, name];
  },
};
/** What is asked most: the values themselves. */
const KINDS_IN_PATH = ["text", "text", "text", "encoding", "empty", "segments"];
const KINDS_IN_QUERY = ["text", "text", "text", "text", ...Object.keys(IN_QUERY)];

/** Changes one parameter of a draft. */
export function mutateParameter(draft: Draft, place: string, schema: JsonSchema, random: Random): void {
  const [, part, name = ""] = place.split("/");
  const kind = random.pick(part === "path" ? KINDS_IN_PATH : KINDS_IN_QUERY);
  (part === "path" ? IN_PATH : IN_QUERY)[kind]?.(draft, name, schema, random);
  draft.mutations.push({ place, kind });
}
