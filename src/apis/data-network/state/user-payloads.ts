import type { Archive, UserPayload, UserPayloadArchive } from "../../../../generated/data-network/types.js";
import type { StateCall, StateContext } from "../../../mock/state/api-state.js";
import { Collection } from "../../../mock/state/collection.js";
import { attributeOf } from "../../../validation/plain-object.js";
import { ANALYZED } from "./analysis.js";
import { ACKNOWLEDGED, exampleData, type Handlers, MISSING, requiredParameter } from "./answers.js";
import type { ArchiveStore } from "./archive-store.js";
import type { Users } from "./users.js";

const OPERATION = "getUserSessionPayload";

export interface UserPayloads {
  readonly handlers: Handlers;
  /** Takes a request and the body of its answer. Returns a user's payload with what the user has by now. */
  refresh(call: StateCall, body: unknown): unknown;
}

/** What users have shared: in the widget, of which the state knows nothing, and as archives. */
export function createUserPayloads(context: StateContext, users: Users, archives: ArchiveStore): UserPayloads {
  /** The number of the newest archive when a user's session was reset. */
  const resets = new Collection<number>();
  const { archives: exampleArchives } = exampleData(context, OPERATION) as {
    archives: readonly [UserPayloadArchive];
  };
  const [exampleArchive] = exampleArchives;

  function archiveIn({ id, type, extraction }: Archive): UserPayloadArchive {
    const fileType = type ?? extraction?.fileType ?? null;
    return { id, fileType, payload: fileType === exampleArchive.fileType ? (exampleArchive.payload ?? null) : null };
  }

  return {
    handlers: {
      getUserSessionPayload: (call) => (users.has(call.parameters.id) ? undefined : MISSING),
      resetUserSession(call) {
        const id = requiredParameter(call, "id");
        if (!users.has(id)) return MISSING;
        // It removes the payload data. No source says that it revokes accounts and archives as well.
        resets.set(id, archives.lastNumber);
        return ACKNOWLEDGED;
      },
    },
    refresh({ operationId, parameters }, body) {
      if (operationId !== OPERATION) return body;
      const id = parameters.id as string;
      const after = resets.get(id);
      const payload = (
        after === undefined ? attributeOf(body, "data") : exampleData(context, OPERATION, "nothing-shared-yet")
      ) as UserPayload;
      const own = [...archives]
        .filter(({ number, resource }) => number > (after ?? 0) && resource.userId === id)
        .filter(({ resource: { state } }) => state?.status === ANALYZED)
        .map(({ resource }) => archiveIn(resource));
      const data: UserPayload = { ...payload, metadata: { ...payload.metadata, userId: id }, archives: own };
      return { ...(body as object), data };
    },
  };
}
