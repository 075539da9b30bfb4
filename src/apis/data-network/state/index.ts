import type { ConsentTemplate, InviteTemplate, Webhook } from "../../../../generated/data-network/types.js";
import type { CreateApiState } from "../../../mock/state/api-state.js";
import { createAccounts } from "./accounts.js";
import type { Handlers } from "./answers.js";
import { createArchiveStore } from "./archive-store.js";
import { createArchives } from "./archives.js";
import { createEvents } from "./events.js";
import { createGoneSources } from "./gone-sources.js";
import { createInvites } from "./invites.js";
import { createPayslips } from "./payslips.js";
import { createRegistered } from "./registered.js";
import { createUserPayloads } from "./user-payloads.js";
import { createUsers } from "./users.js";

/**
 * What the data network remembers of a session: users, invites and their templates, consent templates, webhooks and
 * archives, and which accounts and archives are revoked. At first there is none of what the API creates.
 */
export const createState: CreateApiState = (context) => {
  const webhooks = createRegistered<Webhook>(
    context,
    { create: "createWebhook", created: 200, list: "listWebhooks", get: "getWebhook", delete: "deleteWebhook" },
    { includePayload: false },
  );
  const inviteTemplates = createRegistered<InviteTemplate>(context, {
    create: "createInviteTemplate",
    created: 201,
    list: "listInviteTemplates",
    get: "getInviteTemplate",
    update: "updateInviteTemplate",
    delete: "deleteInviteTemplate",
  });
  const consentTemplates = createRegistered<ConsentTemplate>(
    context,
    { create: "createConsentTemplate", created: 201, list: "listConsentTemplates", delete: "deleteConsentTemplate" },
    { title: null, consentMethod: null },
  );
  const events = createEvents(context, webhooks.resources);
  const users = createUsers(context, events);
  const archives = createArchiveStore(context, events);
  const gone = createGoneSources();
  const accounts = createAccounts(context, gone);
  const userPayloads = createUserPayloads(context, users, archives);
  const handlers: Handlers = {
    ...webhooks.handlers,
    ...inviteTemplates.handlers,
    ...consentTemplates.handlers,
    ...users.handlers,
    ...userPayloads.handlers,
    ...createInvites(context, users, inviteTemplates.resources, events),
    ...createArchives(context, archives, users, gone.add),
    ...createPayslips(context, archives),
    ...accounts.handlers,
  };

  return {
    answer: (call) => handlers[call.operationId]?.(call),
    amend(call, body) {
      const refreshed = userPayloads.refresh(call, accounts.refresh(call, body));
      const amended = gone.amend(refreshed, call.parameters);
      return amended ?? (refreshed === body ? undefined : { kind: "body", status: 200, body: refreshed });
    },
  };
};
