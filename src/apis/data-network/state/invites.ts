import type { Invite, InviteLog, InvitePostRequest, InviteTemplate } from "../../../../generated/data-network/types.js";
import type { StateCall, StateContext } from "../../../mock/state/api-state.js";
import { Collection } from "../../../mock/state/collection.js";
import { createNextId } from "../../../mock/state/next-id.js";
import { renameIds } from "../../../mock/state/rename-ids.js";
import { answerWith, answerWithPage, exampleData, type Handlers, MISSING, requiredParameter } from "./answers.js";
import type { Events } from "./events.js";
import { toTime } from "./times.js";
import type { Users } from "./users.js";

interface Remembered {
  readonly invite: Invite;
  /** One for each status that the invite took. Without the widget it takes the first one only. */
  readonly log: InviteLog;
}

/** Takes who creates the user of an invite, and the templates of which an invite must name one. */
export function createInvites(
  context: StateContext,
  users: Users,
  templates: Collection<InviteTemplate>,
  events: Events,
): Handlers {
  const invites = new Collection<Remembered>();
  const example = exampleData(context, "createInvite") as Invite;
  const [exampleLog] = (exampleData(context, "listInviteLogs", "just-invited") as { items: [InviteLog] }).items;
  const nextId = createNextId(example.id);
  const nextLogId = createNextId(exampleLog.id);

  function create(request: InvitePostRequest): Invite {
    const id = nextId();
    const userId = users.create().id;
    const now = toTime(context.now());
    const invite: Invite = {
      ...renameIds(example, [[example.id, id]]),
      ...request,
      firstName: request.firstName ?? null,
      lastName: request.lastName ?? null,
      winkTemplateId: request.winkTemplateId ?? null,
      userId,
      createdAt: now,
      updatedAt: now,
      invitedAt: now,
    };
    const log: InviteLog = { ...exampleLog, id: nextLogId(), inviteId: id, userId, createdAt: now };
    invites.set(id, { invite, log });
    return invite;
  }

  return {
    createInvite({ operationId, body }: StateCall) {
      const request = body as InvitePostRequest;
      // An invite needs an invite template. What an unknown one is answered with is not published; 404 is what the
      // contract documents for what does not exist, and what the template itself is answered with.
      if (!templates.has(request.templateId)) return MISSING;
      const invite = create(request);
      events.fire("INVITE_INVITED", { userId: invite.userId, inviteId: invite.id });
      return answerWith(context, operationId, 201, invite);
    },
    getInvite(call) {
      const remembered = invites.get(requiredParameter(call, "id"));
      return remembered ? answerWith(context, call.operationId, 200, remembered.invite) : MISSING;
    },
    listInvites: (call) => answerWithPage(context, call, invites, { show: ({ invite }) => invite }),
    listInviteLogs(call) {
      const remembered = invites.get(requiredParameter(call, "inviteId"));
      if (!remembered) return MISSING;
      const { inviteId: _, ...parameters } = call.parameters;
      return answerWithPage(context, { ...call, parameters }, [{ number: 1, resource: remembered.log }]);
    },
  };
}
