/** A variable of a server is described in the server's description: a parser that many tools use refuses its own. */
export function plainServerVariables() {
  return {
    ServerVariable({ description }, { report, location }) {
      if (description === undefined) return;
      report({
        message: "Tools refuse a description of a server's variable: say it in the description of the server.",
        location: location.child("description").key(),
      });
    },
  };
}
