import { attributeOf } from "../../validation/plain-object.js";
import { pointerSegments } from "../../validation/pointer.js";
import { createIdDeriver, type IdDeriver } from "./derived-id.js";
import type { PagePlaces } from "./mock-table.js";
import type { ParameterValues } from "./own-answer.js";
import { readCursor, writeCursor } from "./page-cursor.js";
import { compileTemplate, type Slot, type Template } from "./template.js";

/** A list of which a page can be asked for. */
export interface ListTemplate {
  /** Takes the parameters of a request, and how many items there are in all. Returns its page as JSON. */
  renderList(parameters: ParameterValues, itemsInAll: number): string;
}

interface ItemTemplate {
  readonly template: Template;
  /** Makes the JSON of the ids of further items. Absent where the items have none. */
  readonly derive: ((nth: number) => string) | undefined;
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
const NO_CURSOR = "null";
/** The ids of the first pages are asked for again and again; those of a list of 100,000 items would fill the memory. */
const MAX_REMEMBERED = 1000;

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
      const given = new Map(Object.entries(parameters).map(([name, parameter]) => [name, toTexts(parameter)]));
      // Where the items are asked for one by one, there are as many as were asked for.
      const named = inItem.map(({ key }) => given.get(key)).find(Array.isArray);
      const page = pageOf(parameters, named?.length ?? itemsInAll) ?? {
        from: 0,
        to: named?.length ?? items.length,
        ...(named && { nextCursor: NO_CURSOR }),
      };
      const texts: string[] = [];
      for (let index = page.from; index < page.to; index++) texts.push(renderItem(templates, index, given));
      return envelope.render((key) => {
        if (key === ITEMS) return `[${texts.join(",")}]`;
        return key === NEXT_CURSOR ? page.nextCursor : textFor(given, key, 0);
      });
    },
  };
}

function compileItem(item: unknown, slots: readonly Slot[]): ItemTemplate {
  const id = attributeOf(item, ID);
  const hasId = typeof id === "string" || typeof id === "number";
  return {
    // Its own id is first, so that what the request says takes its place.
    template: compileTemplate(item, [{ key: OWN_ID, at: [ID] }, ...slots]),
    derive: hasId ? remembering(createIdDeriver(id)) : undefined,
  };
}

function remembering(derive: IdDeriver): (nth: number) => string {
  const known: string[] = [];
  return (nth) => {
    if (nth > MAX_REMEMBERED) return JSON.stringify(derive(nth));
    return (known[nth] ??= JSON.stringify(derive(nth)));
  };
}

/** An item of the example, or one that is derived from it: the same with another id. */
function renderItem(
  templates: readonly ItemTemplate[],
  index: number,
  given: ReadonlyMap<string, string | readonly string[] | undefined>,
): string {
  const { template, derive } = templates[index % templates.length] as ItemTemplate;
  const nth = Math.floor(index / templates.length);
  return template.render((key) => {
    if (key !== OWN_ID) return textFor(given, key, index);
    return derive && nth > 0 ? derive(nth) : undefined;
  });
}

/**
 * The page that is asked for; undefined where none is. A cursor that the mock has not given leads to the last page, so
 * that whoever sends the same one for ever comes to an end.
 */
function pageOf({ size, cursor }: ParameterValues, itemsInAll: number): Page | undefined {
  if (typeof size !== "number") return undefined;
  const before = cursor === undefined ? 0 : readCursor(cursor)?.after;
  const from = Math.min(before ?? Math.max(0, itemsInAll - size), itemsInAll);
  const to = Math.min(from + size, itemsInAll);
  return { from, to, nextCursor: to < itemsInAll ? JSON.stringify(writeCursor(to)) : NO_CURSOR };
}

/** What a parameter says as JSON: of a list of values, each is one item's. */
function toTexts(value: unknown): string | readonly string[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)) : JSON.stringify(value);
}

function textFor(
  given: ReadonlyMap<string, string | readonly string[] | undefined>,
  key: string,
  index: number,
): string | undefined {
  const texts = given.get(key);
  return typeof texts === "string" ? texts : texts?.[index];
}
