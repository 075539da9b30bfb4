import { componentName } from "./component-name.js";

const SOURCES = ["seed", "public", "inferred"];
const ADVICE = `say where it comes from: ${SOURCES.join(", ")}`;

/**
 * Every operation and every component schema says where it comes from; anything else may, and so may the values of an
 * enum.
 */
export function xSource() {
  return {
    Operation(operation, { report, location }) {
      if (operation["x-source"] === undefined)
        report({ message: `The operation has no x-source: ${ADVICE}.`, location: location.key() });
    },
    Schema(schema, { report, location }) {
      const name = componentName(location);
      if (name !== undefined && schema["x-source"] === undefined)
        report({ message: `The schema "${name}" has no x-source: ${ADVICE}.`, location });
      for (const [value, source] of Object.entries(schema["x-enumSources"] ?? {})) {
        const at = location.child(["x-enumSources", value]);
        if (!schema.enum?.includes(value))
          report({ message: `"${value}" has a source but is not in the enum.`, location: at.key() });
        if (!SOURCES.includes(source))
          report({ message: `The source "${source}" is not known: ${ADVICE}.`, location: at });
      }
    },
    any(node, { report, location }) {
      const source = node?.["x-source"];
      if (source !== undefined && !SOURCES.includes(source)) {
        report({ message: `The x-source "${source}" is not known: ${ADVICE}.`, location: location.child("x-source") });
      }
    },
  };
}
