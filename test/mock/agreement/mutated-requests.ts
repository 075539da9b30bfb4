import type { JsonSchema } from "../../../src/openapi/document.js";
import { Random } from "../../proof/support/random.js";
import { type Draft, toRequest } from "./draft.js";
import { mutateBody } from "./mutate-body.js";
import { MESSAGE_CHANGES, mutateMessage } from "./mutate-message.js";
import { mutateParameter } from "./mutate-parameter.js";
import { describeRequest, type MutatedRequest } from "./raw-request.js";
import { TESTED_OPERATIONS, type TestedOperation } from "./tested-operation.js";
import { validDraft } from "./valid-draft.js";

/** How often one more change is made: most differences show alone, some hide behind each other. */
const MORE = 0.25;
/** How often a further change is one of the message. */
const OF_MESSAGE = 0.2;

/** A place of an operation or, where there is none, any part of the message. */
type Target = readonly [operation: TestedOperation, place?: string];

/** How often a place is changed that has what few others have, and how often the message. */
const [RARE, MESSAGE, MESSAGE_WITH_BODY] = [10, 2, 8];
const MESSAGES = Object.keys(MESSAGE_CHANGES);
/** Each parameter, each attribute and the message of each operation in turn, as often as it is worth. */
const TARGETS: readonly Target[] = TESTED_OPERATIONS.flatMap((operation): Target[] => [
  ...Array<Target>(operation.body ? MESSAGE_WITH_BODY : MESSAGE).fill([operation]),
  ...[...operation.places].flatMap(([place, schema]) =>
    Array<Target>(isRare(place, schema) ? RARE : 1).fill([operation, place]),
  ),
]);

/** Makes so many requests, none twice, with the changes spread over all targets. */
export function* mutatedRequests(count: number, seed: number): Generator<MutatedRequest> {
  const random = new Random(seed);
  const seen = new Set<string>();
  for (let index = 0; seen.size < count; index++) {
    const [operation, place = random.pick(MESSAGES)] = TARGETS[index % TARGETS.length] as Target;
    const draft = validDraft(operation, random);
    mutate(draft, place, random);
    while (random.chance(MORE)) mutate(draft, furtherPlace(operation, random), random);
    const request = toRequest(draft);
    const text = describeRequest(request);
    if (seen.has(text)) continue;
    seen.add(text);
    yield request;
  }
}

/** Formats but for dates, how many items or attributes there may be, lists in a query, and whole bodies. */
function isRare(place: string, { format, type, maxItems, maxProperties }: JsonSchema): boolean {
  const isLimited =
    (format !== undefined && format !== "date") || maxItems !== undefined || maxProperties !== undefined;
  return isLimited || (place.startsWith("/query") && type === "array") || place === "/body";
}

function furtherPlace({ places }: TestedOperation, random: Random): string {
  const ofContract = [...places.keys()];
  return random.pick(ofContract.length === 0 || random.chance(OF_MESSAGE) ? MESSAGES : ofContract);
}

function mutate(draft: Draft, place: string, random: Random): void {
  const schema = draft.operation.places.get(place);
  if (!schema) mutateMessage(draft, place, random);
  else if (place.startsWith("/body")) mutateBody(draft, place, schema, random);
  else mutateParameter(draft, place, schema, random);
}
