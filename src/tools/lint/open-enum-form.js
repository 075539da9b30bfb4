import { componentName } from "./component-name.js";

const SUFFIX = "Known";

/**
 * The values known today (`XKnown`) have a partner that leaves room for tomorrow's: `X` = `anyOf: [XKnown, string]`.
 */
export function growingEnum() {
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
          if (!known.endsWith(SUFFIX)) continue;
          const name = known.slice(0, -SUFFIX.length);
          const partner = components.get(name);
          if (partner === undefined) {
            report({
              message: `"${known}" has no partner "${name}": add one with anyOf: [{ $ref: ${known} }, { type: string }].`,
              location,
            });
          } else if (!isOpen(partner, known, resolve)) {
            report({
              message: `"${name}" must be anyOf: [{ $ref: ${known} }, { type: string }], so that new values are accepted.`,
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
