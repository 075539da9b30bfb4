import { visitReceivedSchemas } from "./reached-schemas.js";

/** Services add attributes at any time, and no consumer shall break on one. */
export function openResponses() {
  return visitReceivedSchemas(({ schema, location }, { report }) => {
    if (schema.additionalProperties !== false) return;
    report({
      message: "What consumers receive may hold unknown attributes: remove `additionalProperties: false`.",
      location: location.child("additionalProperties"),
    });
  });
}
