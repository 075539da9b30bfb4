export { startMock } from "./start-mock.js";
export type { Mock, StartMockOptions } from "./start-mock.js";
export type { MockOptions } from "./options.js";
export type { LogLevel } from "./pipeline/log.js";
export type { ApiName } from "../../generated/apis.js";
