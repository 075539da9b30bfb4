// Generated from openapi/ by `npm run generate`. Changes made here are lost.

/** The servers of the Smile data network API, by mode. */
export const modes = {
  sandbox: "https://sandbox.smileapi.io/v1",
  production: "https://open.smileapi.io/v1",
} as const;
