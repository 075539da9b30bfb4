// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export {
  onlyUser,
  noUsers,
  invalidParameters,
  wrongCredentials,
  invalidToken,
  noPermission,
  unknownResource,
  unsupportedContentType,
  tooManyRequests,
  serverFailed,
  unsupportedMethod,
  underMaintenance,
  tookTooLong,
} from "../example-values.js";
