/** The name of an example alone says which answer of an operation is meant, whatever its status. */
export function uniqueExampleNames() {
  return {
    Operation({ responses = {} }, { report, location, resolve }) {
      /** @type {Map<string, string>} */
      const statusOf = new Map();
      for (const [status, response] of Object.entries(responses)) {
        const declared = location.child(["responses", status]);
        const { node } = resolve(response);
        for (const [mediaType, { examples = {} }] of Object.entries(node?.content ?? {})) {
          for (const name of Object.keys(examples)) {
            const other = statusOf.get(name);
            statusOf.set(name, status);
            if (other === undefined) continue;
            // A shared response is innocent by itself, so the operation that refers to it is named instead.
            const at =
              response.$ref === undefined ? declared.child(["content", mediaType, "examples", name]) : declared;
            report({
              message: `The example name "${name}" stands at ${other} and at ${status}: make it unique.`,
              location: at.key(),
            });
          }
        }
      }
    },
  };
}
