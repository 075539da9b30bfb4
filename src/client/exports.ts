// What the entry of every API has beside its own.
export { OperationError, orThrow } from "./or-throw.js";
export { pages, paginate, type PagedArgument, type PageOf } from "./pages.js";
export type { PagingOptions } from "./paging-options.js";
export type { CallOptions, ClientOptions, Prefer, RequestHeaders, ValidateOptions } from "./options.js";
export type * from "./events.js";
export type * from "./http-types.js";
export type * from "./result.js";
export type { Issue, JsonType } from "../validation/issue.js";
export type { PlainObject } from "../validation/plain-object.js";
