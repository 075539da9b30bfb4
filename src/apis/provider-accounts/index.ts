// What the entry of this API exports beside what is generated.
export type { AccessToken } from "./credentials.js";
export {
  waitForConnection,
  type ConnectionRejected,
  type ConnectionResult,
  type UnknownConnectionResult,
  type WaitForConnectionRequest,
} from "./wait-for-connection.js";
