/** What runtimes say of themselves. */
interface Runtime {
  readonly process?: { readonly versions?: { readonly node?: string }; readonly type?: string };
  readonly document?: { readonly nodeType?: number };
  readonly navigator?: { readonly product?: string };
  readonly importScripts?: unknown;
  readonly Deno?: unknown;
}

const DOCUMENT_NODE = 9;

/**
 * Whether this code runs where its user can read its secrets: in a web page, a web worker, or an app made with React
 * Native. A document under Node was made by a library such as jsdom, except in the windows of Electron.
 */
export function isOpenToUsers(): boolean {
  const { process, document, navigator, importScripts, Deno } = globalThis as Runtime;
  if (navigator?.product === "ReactNative") return true;
  if (typeof importScripts === "function" && Deno === undefined) return true;
  const isNode = process?.versions?.node !== undefined && process.type !== "renderer";
  return document !== undefined && !(isNode && document.nodeType === DOCUMENT_NODE);
}
