import { visitSentBodies } from "./reached-schemas.js";

/** A misspelt attribute in a request shall be refused, not lost on the way. */
export function closedRequests() {
  return visitSentBodies(({ schema, location }, { report }) => {
    if (schema.properties === undefined || schema.additionalProperties === false) return;
    report({
      message: "A request holds only what the contract names: add `additionalProperties: false`.",
      location: location.child("properties").key(),
    });
  });
}
