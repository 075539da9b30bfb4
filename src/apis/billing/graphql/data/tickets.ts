import type { Row } from "../../../../mock/graphql/data-set.js";
import * as ids from "./ids.js";
import { at } from "./time.js";

/** Types, priorities and statuses are each installation's own. */
const FAULT = { ticketType: 1, ticketTypeName: "Fault" };
const QUESTION = { ticketType: 2, ticketTypeName: "Question about a bill" };
const NORMAL = { ticketPriority: 2, ticketPriorityName: "Normal" };
const URGENT = { ticketPriority: 1, ticketPriorityName: "Urgent" };
const OPEN = { ticketStatus: 1, ticketStatusName: "Open", closedTime: null, heldUntil: null };
const HELD = { ticketStatus: 2, ticketStatusName: "Held", closedTime: null };
const CLOSED = { ticketStatus: 3, ticketStatusName: "Closed", heldUntil: null };

const TICKET = {
  ...NORMAL,
  ticketGroup: 1,
  account: ids.WATTLEBIRD.account,
  targetSubscription: null,
  targetTx: null,
  submittingSubscription: null,
  assignedOperator: null,
  seconds: 0,
  statusText: null,
  unread: false,
  description: null,
};

export const TICKETS: readonly Row[] = [
  {
    ...TICKET,
    ...FAULT,
    ...URGENT,
    ...CLOSED,
    ticket: 5501,
    number: "T-5501",
    targetSubscription: ids.OFFICE.id,
    submittingSubscription: ids.PHONE.id,
    assignedOperator: ids.OPERATOR.id,
    creationTime: at("2026-04-01T07:20:00+10:30"),
    closedTime: at("2026-04-15T16:05:00+09:30"),
    seconds: 5400,
    summary: "No connection in the shop",
    statusText: "A cable was cut; it is repaired.",
    description: "The light on the modem has been red since this morning.",
    ticketUuid: "e70f4d2b-96c8-4a35-b1e7-3d5c0f8a6942",
  },
  {
    ...TICKET,
    ...QUESTION,
    ...OPEN,
    ticket: 5517,
    number: "T-5517",
    targetTx: 88030,
    assignedOperator: ids.OPERATOR.id,
    creationTime: at("2026-05-04T10:00:00+09:30"),
    seconds: 600,
    summary: "A fee for paying late",
    statusText: "Asked the bank when the payment came.",
    unread: true,
    description: "We paid on the day that the bill says.",
    ticketUuid: "1a9c5e78-d0b3-4f62-8d14-b6e7c2f09a53",
  },
  {
    ...TICKET,
    ...FAULT,
    ...HELD,
    ticket: 5520,
    number: "T-5520",
    ticketGroup: 2,
    targetSubscription: ids.BACKUP.id,
    creationTime: at("2026-05-11T08:45:00+09:30"),
    heldUntil: at("2026-06-08T09:00:00+09:30"),
    summary: "Weak signal behind the ovens",
    statusText: "Waits for a new antenna.",
    ticketUuid: "93e6b0d4-57fa-4c18-a92b-0f8d7c3e5b61",
  },
  {
    ...TICKET,
    ...FAULT,
    ...OPEN,
    ticket: 5533,
    number: "T-5533",
    account: ids.CURRAWONG.account,
    targetSubscription: ids.BIKES.id,
    creationTime: at("2026-05-20T14:10:00+09:30"),
    summary: "Please lift the suspension",
    unread: true,
    ticketUuid: "cb28f7a1-04e9-4d56-97c3-e5a0d6b18f24",
  },
];
