import { componentName } from "./component-name.js";

/**
 * Components do not differ in case alone, whatever they are: generators make files and classes of them, in one folder
 * or one namespace.
 */
export function distinctNames() {
  const found = new Map();
  const keep = (_component, { location, report }) => {
    const name = componentName(location);
    if (name === undefined) return;
    const other = found.get(name.toLowerCase());
    if (other === undefined) found.set(name.toLowerCase(), name);
    else if (other !== name)
      report({ message: `The names "${name}" and "${other}" differ in case alone: rename one of them.`, location });
  };
  return { Schema: keep, Parameter: keep, Response: keep, Header: keep };
}
