import type { TryFile } from "../try/try-file.js";

// What a page of the static edition holds, before it is written as HTML, as Markdown, or into the search.

/**
 * Markdown as the contracts have it. A link to a page of the site is written from the root of the site with the scheme
 * `site:`, as in `[Pet](site:reference/pets/schemas/pet.html)`; each writer makes of it what it needs.
 */
export type Markdown = string;

export type PageKind =
  | "operation"
  | "event"
  | "schema"
  | "error code"
  | "section"
  | "group"
  | "contents"
  | "guide"
  | "query"
  | "type";

export interface Page {
  /** From the root of the site, such as `reference/pets/pets/getpet.html`. */
  path: string;
  kind: PageKind;
  /** What the page belongs to, as a reader knows it: the title of an API, or "Guides". */
  part: string;
  /** Unique within the part. */
  title: string;
  /** Other names that a reader may look for: the id of an operation, the path that it is at. */
  names: readonly string[];
  /** One sentence, for lists, for search and for search engines. */
  summary: string;
  deprecated?: boolean;
  /** The same in Redoc, from the root of the site, with its hash. */
  redoc?: string;
  blocks: readonly Block[];
}

export type Block = Heading | Prose | Endpoint | Attributes | Values | Code | Links | Try;

/** A heading below the title of the page. */
export interface Heading {
  kind: "heading";
  level: 2 | 3;
  text: string;
  /** Unique within the page. */
  id: string;
}

export interface Prose {
  kind: "prose";
  markdown: Markdown;
}

/** Where an operation is: `GET /accounts/{id}`. */
export interface Endpoint {
  kind: "endpoint";
  method: string;
  path: string;
}

/** Parameters, headers, or the attributes of an object. */
export interface Attributes {
  kind: "attributes";
  attributes: readonly Attribute[];
}

export interface Attribute {
  name: string;
  /** Unique within the page. */
  id: string;
  /** Such as `array of [Account](site:…)`, `string or null`. */
  type: Markdown;
  required: boolean;
  deprecated?: boolean;
  description?: Markdown;
  /** What the value must be beside its type, one rule each: `at most 100`, `format date-time`. */
  limits: readonly Markdown[];
  /** Values that it may have: texts as they are, all else as JSON. */
  examples?: readonly string[];
  /** Where the statement comes from, in words, where that is not where the object around it comes from. */
  source?: string;
  /** The attributes of the object that it holds, where the page shows them. */
  attributes?: readonly Attribute[];
}

/** The values of an enumeration. */
export interface Values {
  kind: "values";
  values: readonly Value[];
}

export interface Value {
  value: string;
  /** Unique within the page. */
  id: string;
  meaning: Markdown;
  /** Its own page, from the root of the site: that of an error code. */
  page?: string;
  source?: string;
}

export interface Code {
  kind: "code";
  /** As a highlighter knows it: `json`, `bash`, `typescript`, `graphql`. */
  language: string;
  title: string;
  text: string;
  /** Most readers do not look for it: they open it where they do. */
  isFolded?: boolean;
}

/** A list of places, each with what is there. */
export interface Links {
  kind: "links";
  links: readonly { text: string; page: string; about?: Markdown; deprecated?: boolean }[];
}

/** A call that can be tried from the page. It needs scripts, so the other forms of the page are without it. */
export interface Try {
  kind: "try";
  file: TryFile;
}
