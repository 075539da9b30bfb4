import { describe, expect, test } from "vitest";
import { apis, readBundle } from "../support/contracts.js";

/** Codes that say why something failed. */
const ERROR_ENUMERATION = /ErrorCodeKnown$/;
/** How advice begins: what the integrator, or through him the user, is to do. */
const ADVICE =
  /\b(ask|let|correct|check|repeat|send|do not|wait|look|choose|compare|treat|upload|order|leave out|give|add|try|split|write|name|take)\b/i;

interface Described {
  readonly enum?: readonly string[];
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
}

const values = apis.flatMap((api) =>
  Object.entries(readBundle(api).components.schemas as Readonly<Record<string, Described>>)
    .filter(([name]) => ERROR_ENUMERATION.test(name))
    .flatMap(([name, schema]) =>
      (schema.enum ?? []).map(
        (value) => [`${api} ${name}`, value, schema["x-enumDescriptions"]?.[value] ?? ""] as const,
      ),
    ),
);

describe("an error code says what to do", () => {
  test("there are as many as the sources list", () => {
    const counts = Object.fromEntries(
      values.map(([name]) => [name, values.filter(([other]) => other === name).length]),
    );
    expect(counts).toEqual({
      "billing AccountUpdateErrorCodeKnown": 4,
      "billing OrderErrorCodeKnown": 21,
      "billing SubscriptionUpdateErrorCodeKnown": 4,
      "data-network AccountErrorCodeKnown": 16,
      "data-network ArchiveErrorCodeKnown": 4,
      "data-network ErrorCodeKnown": 11,
    });
  });

  test.each(values)("%s: %s", (_name, _value, words) => {
    expect(words).toMatch(ADVICE);
  });
});
