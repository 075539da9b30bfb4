/** What operations do. Consumers read it as the name of a function, so a new verb is a decision. */
const VERBS = [
  ...["list", "get", "query"],
  ...["create", "update", "delete", "upload", "send"],
  ...["connect", "verify", "validate", "refresh", "revoke", "disable", "reset"],
  ...["generate", "classify"],
  "receive", // webhooks: what the consumer does
];
const VERB_AND_NOUN = /^([a-z]+)([A-Z][a-z0-9]*)+$/;

/** An operationId is a verb and a noun in camelCase: it becomes a method and the names of types. */
export function operationId() {
  return {
    Operation({ operationId: id }, { report, location }) {
      if (id === undefined) return;
      const at = location.child("operationId");
      const verb = VERB_AND_NOUN.exec(id)?.[1];
      if (verb === undefined) {
        report({
          message: `The operationId "${id}" is not verb and noun in camelCase, such as "listAccounts".`,
          location: at,
        });
      } else if (!VERBS.includes(verb)) {
        report({
          message: `The operationId "${id}" does not begin with a known verb: ${VERBS.join(", ")}.`,
          location: at,
        });
      }
    },
  };
}
