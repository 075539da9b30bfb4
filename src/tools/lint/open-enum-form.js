import { componentName } from "./component-name.js";
import { openEnumOf } from "./known-values.js";

/**
 * The values known today (`XKnown`) have a partner that leaves room for tomorrow's: `X` = `anyOf: [XKnown, string]`.
 */
export function openEnumForm() {
  /** @type {Map<string, { schema: any, location: any }>} */
  const components = new Map();
  return {
    Schema(schema, { location }) {
      const name = componentName(location);
      if (name !== undefined) components.set(name, { schema, location });
    },
    Root: {
      leave(_root, { report, resolve }) {
        for (const [known, { location }] of components) {
          const name = openEnumOf(known);
          if (name === undefined) continue;
          const form = `anyOf: [{ $ref: ${known} }, { type: string }]`;
          const partner = components.get(name);
          if (partner === undefined) {
            report({ message: `"${known}" has no partner "${name}": add one with ${form}.`, location });
          } else if (!isOpen(partner, known, resolve)) {
            report({
              message: `"${name}" must be ${form}, so that new values are accepted.`,
              location: partner.location,
            });
          }
        }
      },
    },
  };
}

function isOpen({ schema, location }, known, resolve) {
  const [closed, open, ...others] = schema.anyOf ?? [];
  if (closed?.$ref === undefined || open?.type !== "string" || others.length > 0) return false;
  const target = resolve(closed, location.source.absoluteRef).location;
  return target !== undefined && componentName(target) === known;
}
