// @ts-check

/**
 * The formats that are asserted, each with the type that it stands for and the function of
 * `src/validation/formats.ts` that validates it. Any other format would only look as if it were asserted.
 *
 * @satisfies {Readonly<Record<string, Format>>}
 */
export const FORMATS = {
  date: { type: "string", validator: "date" },
  "date-time": { type: "string", validator: "dateTime" },
  int64: { type: "number", validator: "int64" },
  uri: { type: "string", validator: "uri" },
  uuid: { type: "string", validator: "uuid" },
};

/**
 * @typedef {object} Format
 * @property {"string" | "number"} type
 * @property {keyof typeof import("../../validation/formats.js")} validator
 */
