const LIST = "x-exported-schemas";
/** Referred to by name. */
const BY_NAME = "securitySchemes";

/**
 * A component that no path and no webhook reaches stands in a list, with the reason why it is exported all the same.
 * The list holds nothing else.
 */
export function reachedComponents() {
  return {
    Root: {
      leave(root, { report, location, resolve }) {
        const reached = reach(["paths", "webhooks"], root, location, resolve);
        const reasons = root[LIST] ?? {};
        const unreached = new Set();
        for (const [section, components] of Object.entries(root.components ?? {})) {
          for (const [name, component] of section === BY_NAME ? [] : Object.entries(components)) {
            const place = location.child(["components", section, name]);
            const target = component?.$ref === undefined ? place : resolve(component).location;
            if (reached.has(place.absolutePointer) || reached.has(target?.absolutePointer)) continue;
            unreached.add(name);
            if (typeof reasons[name] === "string" && reasons[name] !== "") continue;
            const message = `No path and no webhook reaches ${name}: delete it, or say in ${LIST} why it is exported.`;
            report({ message, location: place.key() });
          }
        }
        for (const name of Object.keys(reasons).filter((name) => !unreached.has(name))) {
          const message = `${name} in ${LIST} is no component that nothing reaches: take it off the list.`;
          report({ message, location: location.child([LIST, name]).key() });
        }
      },
    },
  };
}

/** The places of everything that these parts of the root file hold or refer to. */
function reach(parts, root, location, resolve) {
  const seen = new Set();
  const visit = (value, location) => {
    if (typeof value !== "object" || value === null || seen.has(location.absolutePointer)) return;
    seen.add(location.absolutePointer);
    if (typeof value.$ref === "string") {
      const { node, location: target } = resolve(value, location.source.absoluteRef);
      if (node !== undefined) visit(node, target);
    }
    for (const [key, child] of Object.entries(value)) visit(child, location.child([key]));
  };
  for (const part of parts) visit(root[part], location.child([part]));
  return seen;
}
