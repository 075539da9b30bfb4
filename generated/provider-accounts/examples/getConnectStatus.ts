// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export {
  success,
  incomplete,
  abandoned,
  duplicate,
  blacklisted,
  requestNotValid,
  invalidAccessToken,
  unknownUser,
  underMaintenance,
} from "../example-values.js";
