// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export {
  complete,
  stillProcessing,
  failedToAdd,
  accessRevoked,
  credentialsInvalid,
  credentialsExpired,
  credentialsSuspended,
  accountClosed,
  waitingForVerification,
  newTerms,
  informationToReview,
  promotionInTheWay,
  cutOffByProvider,
  providerUnreachable,
  databaseUnreachable,
  requestNotValid,
  invalidAccessToken,
  unknownUser,
  underMaintenance,
} from "../example-values.js";
