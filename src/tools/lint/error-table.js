/**
 * An API whose documentation gives one table of errors for all its operations declares all of them everywhere.
 *
 * @param {{ statuses: readonly number[] }} options The statuses of the table, given in redocly.yaml.
 */
export function errorTable({ statuses }) {
  return {
    // Webhooks are answered by the consumer, whom the table does not bind.
    Paths: {
      Operation({ operationId, responses = {} }, { report, location }) {
        const missing = statuses.filter((status) => responses[status] === undefined);
        if (missing.length === 0) return;
        const what = `${missing.join(", ")} of the API's error table`;
        report({
          message: `${operationId} does not declare ${what}: refer to the files in responses/.`,
          location: location.child("responses").key(),
        });
      },
    },
  };
}
