/**
 * Every body, sent or received, is shown by at least one named example: the mock, the reference and the tests live on
 * them.
 */
export function namedExamples() {
  return {
    MediaType(mediaType, { report, location }) {
      if (mediaType.example !== undefined) {
        report({
          message:
            "`example` has no name to choose it by: move it to `examples`, under a name that says what happened.",
          location: location.child("example").key(),
        });
      } else if (Object.keys(mediaType.examples ?? {}).length === 0) {
        report({
          message: "The body has no example: add one to `examples`, under a name that says what happened.",
          location: location.key(),
        });
      }
    },
  };
}
