import { attributeOf } from "../../validation/plain-object.js";
import { pointerSegments } from "../../validation/pointer.js";
import { derivedId } from "./derived-id.js";
import type { PagePlaces } from "./mock-table.js";
import type { ParameterValues } from "./own-answer.js";
import { compileTemplate, type Slot, type Template } from "./template.js";

/** A list of which a page can be asked for. */
export interface ListTemplate {
  /** Takes the parameters of a request, and how many items there are in all. Returns its page as JSON. */
  renderList(parameters: ParameterValues, itemsInAll: number): string;
}

interface Page {
  readonly from: number;
  readonly to: number;
  /** The JSON of the next page's cursor; undefined keeps the example's. */
  readonly nextCursor?: string;
}

const ID = "id";
/** The keys of what is no parameter's: none is called so. */
const [ITEMS, NEXT_CURSOR, OWN_ID] = ["/items", "/nextCursor", "/id"];
/** The cursor of a page is the number of the items before it. */
const OFFSET = /^\d{1,9}$/;

/**
 * Takes the body of an example, where a page has its items and its cursor, and the slots of the body. Returns the list;
 * undefined where the example has no items to make others of.
 */
export function compileList(value: unknown, places: PagePlaces, slots: readonly Slot[]): ListTemplate | undefined {
  const itemsAt = pointerSegments(places.items);
  const items = itemsAt.reduce<unknown>(attributeOf, value);
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const ofItems = slots.filter(({ at }) => itemsAt.every((name, index) => name === at[index]));
  const envelope = compileTemplate(value, [
    { key: ITEMS, at: itemsAt },
    { key: NEXT_CURSOR, at: pointerSegments(places.nextCursor) },
    ...slots.filter((slot) => !ofItems.includes(slot)),
  ]);
  const inItem = ofItems.map(({ key, at }) => ({ key, at: at.slice(itemsAt.length + 1) }));
  const templates = items.map((item) => compileItem(item, inItem));

  return {
    renderList(parameters, itemsInAll) {
      const chosen = Object.values(parameters).find((given) => Array.isArray(given) && isEchoed(given)) as
        | readonly unknown[]
        | undefined;
      const page = pageOf(parameters, chosen?.length ?? itemsInAll) ?? {
        from: 0,
        // Without `size` there are the items of the example, or all that were asked for by name.
        to: chosen?.length ?? items.length,
        ...(chosen && { nextCursor: "null" }),
      };
      const texts: string[] = [];
      for (let index = page.from; index < page.to; index++)
        texts.push(renderItem(templates, index, (name) => toJson(valueAt(parameters[name], index))));
      return envelope.render((key) => {
        if (key === ITEMS) return `[${texts.join(",")}]`;
        return key === NEXT_CURSOR ? page.nextCursor : toJson(parameters[key]);
      });

      function isEchoed(given: readonly unknown[]): boolean {
        return inItem.some(({ key }) => parameters[key] === given);
      }
    },
  };
}

function compileItem(item: unknown, slots: readonly Slot[]): { readonly id: unknown; readonly template: Template } {
  // First, so that what the request says takes its place.
  return { id: attributeOf(item, ID), template: compileTemplate(item, [{ key: OWN_ID, at: [ID] }, ...slots]) };
}

/** An item of the example, or one that is derived from it: the same with another id. */
function renderItem(
  templates: readonly ReturnType<typeof compileItem>[],
  index: number,
  fill: (name: string) => string | undefined,
): string {
  const { id, template } = templates[index % templates.length] as ReturnType<typeof compileItem>;
  const nth = Math.floor(index / templates.length);
  return template.render((key) => {
    if (key !== OWN_ID) return fill(key);
    return nth > 0 && (typeof id === "string" || typeof id === "number") ? toJson(derivedId(id, nth)) : undefined;
  });
}

/** The page that is asked for. A cursor that is none of the mock's begins at the beginning. */
function pageOf({ size, cursor }: ParameterValues, itemsInAll: number): Page | undefined {
  if (typeof size !== "number") return undefined;
  const from = typeof cursor === "string" && OFFSET.test(cursor) ? Math.min(Number(cursor), itemsInAll) : 0;
  const to = Math.min(from + size, itemsInAll);
  return { from, to, nextCursor: to < itemsInAll ? JSON.stringify(String(to)) : "null" };
}

/** What a parameter says of one item: of a list of values, each is one item's. */
function valueAt(value: unknown, index: number): unknown {
  return Array.isArray(value) ? value[index] : value;
}

function toJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
