/**
 * Every value of an enum has a meaning in `x-enumDescriptions`, and no meaning stands without its value. Null is no
 * value of an enum, as the rule about nullables says.
 */
export function enumDescriptions() {
  return {
    Schema(schema, { report, location }) {
      if (!Array.isArray(schema.enum)) return;
      const meanings = schema["x-enumDescriptions"] ?? {};
      for (const value of schema.enum) {
        if (value !== null && !meanings[value])
          report({
            message: `The value "${value}" has no meaning in x-enumDescriptions.`,
            location: location.child("enum"),
          });
      }
      for (const value of Object.keys(meanings)) {
        if (!schema.enum.includes(value))
          report({
            message: `"${value}" has a meaning but is not in the enum.`,
            location: location.child("x-enumDescriptions").child(value).key(),
          });
      }
    },
  };
}
