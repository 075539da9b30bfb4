export { startMock } from "./start-mock.js";
export type { Mock, StartMockOptions } from "./start-mock.js";
export type { ApiName } from "./apis.js";
