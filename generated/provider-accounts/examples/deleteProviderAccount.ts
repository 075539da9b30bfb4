// Generated from openapi/ by `npm run generate`. Changes made here are lost.

export {
  requestNotValid,
  invalidAccessToken,
  unknownUser,
  underMaintenance,
} from "../example-values.js";
