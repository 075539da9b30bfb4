import { pointerSegments, resolveReference } from "../../src/validation/pointer.js";
import { listExamples, readBundle } from "./contracts.js";

/** A parameter whose value comes back in the answer. */
export interface EchoedParameter {
  readonly name: string;
  /** The type of its value: of its items, where it is a list. */
  readonly type: string;
  /** The contract's own value: the first, where it is a list. */
  readonly example: unknown;
  readonly places: readonly string[];
}

/** The success of an operation, and what comes back in it. */
export interface EchoedAnswer {
  readonly operationId: string;
  /** The name of its schema. */
  readonly schema: string;
  readonly examples: readonly unknown[];
  readonly parameters: readonly EchoedParameter[];
}

interface Schema {
  readonly type: string;
  readonly items?: Schema;
  readonly examples?: readonly unknown[];
}
interface Parameter {
  readonly name: string;
  readonly schema: Schema;
  readonly example?: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly "x-echo"?: Readonly<Record<string, readonly string[]>>;
}

/** The operations of an API in whose answers the value of a parameter comes back. */
export function listEchoedAnswers(api: string): EchoedAnswer[] {
  const bundle = readBundle(api);
  const operations = Object.values(bundle.paths).flatMap((item) => Object.values(item)) as unknown as Operation[];
  const successes = listExamples(api).filter(({ status }) => status < 300);
  return operations.flatMap(({ operationId, parameters = [], "x-echo": echo = {} }) => {
    const echoed = parameters
      .map((parameter) => resolveReference<Parameter>(bundle, parameter))
      .flatMap((parameter) => echoedAt(parameter, echo[parameter.name] ?? []));
    if (echoed.length === 0) return [];
    const examples = successes.filter((example) => example.operationId === operationId);
    const [{ schema } = { schema: "" }] = examples;
    return [{ operationId, schema, examples: examples.map(({ value }) => value), parameters: echoed }];
  });
}

function echoedAt({ name, schema, example }: Parameter, places: readonly string[]): EchoedParameter[] {
  if (places.length === 0) return [];
  const whole = example ?? schema.examples?.[0];
  return [{ name, places, type: (schema.items ?? schema).type, example: Array.isArray(whole) ? whole[0] : whole }];
}

/** A body with a value at a place, wherever it has the place. `found` says whether it has. */
export function put(body: unknown, place: string, value: unknown): { body: unknown; found: boolean } {
  const copy = { "": structuredClone(body) };
  const names = ["", ...pointerSegments(place)];
  const last = names.pop() as string;
  const holders = names.reduce<Record<string, unknown>[]>(
    (outer, name) =>
      outer
        .flatMap((holder) => (name === "*" ? Object.values(holder) : [holder[name]]))
        .filter((inner): inner is Record<string, unknown> => typeof inner === "object" && inner !== null),
    [copy],
  );
  const having = holders.filter((holder) => last in holder);
  for (const holder of having) holder[last] = value;
  return { body: copy[""], found: having.length > 0 };
}

/** Every place of a body that has the parameter's own value, or what stands at one of the parameter's places. */
export function placesWith(body: unknown, { example, places }: EchoedParameter): string[] {
  const leaves = [...leavesOf(body, "")];
  const values = [example, ...leaves.filter(([place]) => places.includes(place)).map(([, value]) => value)];
  // What is true or null is so in many places, whatever it means.
  const telling = new Set(values.filter((value) => typeof value === "string" || typeof value === "number"));
  return [...new Set(leaves.filter(([, value]) => telling.has(value as string)).map(([place]) => place))];
}

/** The values of a body that hold no others, each with its place. */
function* leavesOf(value: unknown, place: string): Generator<readonly [place: string, value: unknown]> {
  if (typeof value !== "object" || value === null) return yield [place, value];
  for (const [name, inner] of Object.entries(value)) {
    yield* leavesOf(inner, `${place}/${Array.isArray(value) ? "*" : name}`);
  }
}
