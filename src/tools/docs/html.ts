const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for an element's content or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Fills the `{{name}}` places of a template with HTML. A place without a value is a mistake, and so is a value
 * without a place.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(values));
  const page = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for {{${name}}}, which has no value.`);
    unused.delete(name);
    return value;
  });
  if (unused.size > 0) throw new Error(`The template has no place for ${[...unused].join(", ")}.`);
  return page;
}
