import type { Token } from "../../../../generated/data-network/types.js";
import type { StateContext } from "../../../mock/state/api-state.js";
import { createNextId } from "../../../mock/state/next-id.js";
import { toTime } from "./times.js";

/** A link token is good for five hours. */
const LIFE_MS = 5 * 60 * 60 * 1000;

/** Takes a token of an example. Returns what makes others. None is kept: no operation reads one back. */
export function createTokenMaker(context: StateContext, example: Token): () => Token {
  const nextId = createNextId(example.id as string);
  const nextAccessToken = createNextId(example.accessToken);
  return () => ({
    ...example,
    id: nextId(),
    expiresAt: toTime(new Date(context.now().getTime() + LIFE_MS)),
    accessToken: nextAccessToken(),
  });
}
