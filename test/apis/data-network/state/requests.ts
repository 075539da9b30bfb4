import * as archive from "../../../../generated/data-network/examples/createArchive.js";
import * as consent from "../../../../generated/data-network/examples/createConsentTemplate.js";
import * as invite from "../../../../generated/data-network/examples/createInvite.js";
import * as inviteTemplate from "../../../../generated/data-network/examples/createInviteTemplate.js";
import * as webhook from "../../../../generated/data-network/examples/createWebhook.js";
import type { Session } from "./session.js";

/** Bodies of requests, of the contract's examples. */
export const INVITE_TEMPLATE = inviteTemplate.request.payrollTexts;
export const CONSENT_TEMPLATE = consent.request.dataSharingConsent;
export const SHORTEST_CONSENT_TEMPLATE = consent.request.shortestConsent;
export const INVITE = invite.request.smallestInvite;
export const INVITE_WITH_ALL = invite.request.inviteWithChosenWidget;
export const WEBHOOK = webhook.request.registerForAllEvents;
export const PAYSLIP = archive.request.payslipAsPdf;
export const COMPANY_CARD = archive.request.bothSidesOfCard;

/** The id of the examples' user, which the first of a session gets. */
export const FIRST_USER = PAYSLIP.userId as string;

export const createUser = ({ call }: Session, body?: unknown): string =>
  call("createUser", { body: body ?? {} }).data.user.id;

/** Uploads a payslip of the user. Returns the archive. */
export const uploadPayslip = ({ call }: Session, userId: string | null, changes: object = {}) =>
  call("createArchive", { body: { ...PAYSLIP, userId, ...changes } }).data;
