// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export {
  contributionsWithMoreToCome,
  lastContributions,
  noContributions,
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
