import { componentName } from "./component-name.js";
import { openEnumOf } from "./known-values.js";
import { visitReceivedSchemas } from "./reached-schemas.js";

/** What consumers receive refers to `X`, never to `XKnown`: a service adds values at any time. */
export function openEnums() {
  /** Where `X` itself may refer to `XKnown`, with its name. */
  const allowed = new Map();
  return visitReceivedSchemas(({ schema, location }, { report, resolve }) => {
    const name = componentName(location);
    if (name !== undefined && schema.anyOf !== undefined)
      allowed.set(location.child(["anyOf", 0]).absolutePointer, name);
    if (schema.$ref === undefined) return;
    const target = resolve(schema, location.source.absoluteRef).location;
    const known = target && componentName(target);
    const open = known && openEnumOf(known);
    if (open === undefined || allowed.get(location.absolutePointer) === open) return;
    report({
      message: `"${known}" is closed and only for requests: refer to "${open}", which accepts new values.`,
      location: location.child("$ref"),
    });
  });
}
