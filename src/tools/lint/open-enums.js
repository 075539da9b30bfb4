import { componentName } from "./component-name.js";
import { visitReceivedSchemas } from "./reached-schemas.js";

const SUFFIX = "Known";

/** What consumers receive refers to `X`, never to `XKnown`: a service adds values at any time. */
export function openEnums() {
  /** Where `X` itself refers to `XKnown`. */
  const allowed = new Set();
  return visitReceivedSchemas(({ schema, location }, { report, resolve }) => {
    const name = componentName(location);
    if (name !== undefined && schema.anyOf !== undefined)
      allowed.add(`${location.child(["anyOf", 0]).absolutePointer} ${name}${SUFFIX}`);
    if (schema.$ref === undefined) return;
    const target = resolve(schema, location.source.absoluteRef).location;
    const known = target && componentName(target);
    if (!known?.endsWith(SUFFIX) || allowed.has(`${location.absolutePointer} ${known}`)) return;
    report({
      message: `"${known}" is closed and only for requests: refer to "${known.slice(0, -SUFFIX.length)}", which accepts new values.`,
      location: location.child("$ref"),
    });
  });
}
