export { startMock } from "./start-mock.js";
export type { Mock, StartMockOptions } from "./start-mock.js";
export type { MockOptions } from "./options.js";
export type { Delivery, DeliveryAttempt, DeliveryVariant, DeliverOptions } from "./delivery/delivery.js";
export type {
  DeliveryFilter,
  JournalAnswer,
  JournalDelivery,
  JournalRequest,
  RequestFilter,
} from "./journal/journal-entry.js";
export type { MockedApi, MockSession } from "./session/mock-session.js";
export type { FaultName } from "./story/fault.js";
export type { ExampleStep, FaultStep, Step } from "./story/step.js";
export type { LogLevel } from "./pipeline/log.js";
export type { ApiName } from "../../generated/apis.js";
