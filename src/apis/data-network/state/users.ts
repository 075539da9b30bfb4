import type { User, UserCreated, UserPostRequest } from "../../../../generated/data-network/types.js";
import type { StateContext } from "../../../mock/state/api-state.js";
import { Collection } from "../../../mock/state/collection.js";
import { createNextId } from "../../../mock/state/next-id.js";
import { renameIds } from "../../../mock/state/rename-ids.js";
import { answerWith, answerWithPage, exampleData, type Handlers, MISSING, requiredParameter } from "./answers.js";
import type { Events } from "./events.js";
import { isWithinDays, toTime } from "./times.js";
import { createTokenMaker } from "./tokens.js";

export interface Users {
  readonly handlers: Handlers;
  has(id: unknown): boolean;
  /** Takes what the client keeps with the user, if anything. */
  create(externalMetadata?: UserPostRequest["externalMetadata"]): User;
}

/** Users come of `createUser`, and also of invites and of archives without one. */
export function createUsers(context: StateContext, events: Events): Users {
  const users = new Collection<User>();
  const example = exampleData(context, "createUser") as UserCreated;
  const nextId = createNextId(example.user.id);
  const makeFirstToken = createTokenMaker(context, example.token);
  const makeToken = createTokenMaker(context, exampleData(context, "createToken") as UserCreated["token"]);

  function create(externalMetadata: UserPostRequest["externalMetadata"]): User {
    const user: User = {
      ...renameIds(example.user, [[example.user.id, nextId()]]),
      externalMetadata: externalMetadata ?? null,
      createdAt: toTime(context.now()),
    };
    users.set(user.id, user);
    return user;
  }

  return {
    has: (id) => typeof id === "string" && users.has(id),
    create,
    handlers: {
      createUser({ operationId, body }) {
        const user = create((body as UserPostRequest | undefined)?.externalMetadata);
        const token = makeFirstToken();
        // It is fired where both exist. Of users that come of an invite or an archive no source tells a token.
        events.fire("USER_CREATED", { userId: user.id, session: user.session });
        return answerWith(context, operationId, 201, { user, token });
      },
      getUser(call) {
        const user = users.get(requiredParameter(call, "id"));
        return user ? answerWith(context, call.operationId, 200, user) : MISSING;
      },
      listUsers: (call) =>
        answerWithPage(context, call, users, {
          passes: ({ createdAt }, filters) => isWithinDays(createdAt, filters),
        }),
      createToken: (call) =>
        users.has(requiredParameter(call, "userId"))
          ? answerWith(context, call.operationId, 201, makeToken())
          : MISSING,
    },
  };
}
