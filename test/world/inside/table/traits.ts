/** What a `fetch` can do, as far as the client can be no better than it. */
export interface Traits {
  /** It gives the head before the body has come, and the body in pieces. */
  readonly streams: boolean;
  /** A failure says by its cause how far the request got. */
  readonly tellsCause: boolean;
  /** It leaves redirects alone when told so. */
  readonly leavesRedirects: boolean;
  /** Which bodies it knows to have broken off. For others it waits until somebody ends it. */
  readonly tellsBreaks: "all" | "chunked" | "none";
}

/** `fetch` as Node has it, and its better imitations. */
export const FULL: Traits = { streams: true, tellsCause: true, leavesRedirects: true, tellsBreaks: "all" };

/** The old imitation does not hear of the end where the length was known. */
export const NODE_FETCH_2: Traits = { ...FULL, tellsBreaks: "chunked" };

/** On XMLHttpRequest: the answer comes whole or not at all, failures look alike, and redirects are followed unseen. */
export const XML_HTTP_REQUEST: Traits = {
  streams: false,
  tellsCause: false,
  leavesRedirects: false,
  // Browsers hear of it; jsdom's imitation does not.
  tellsBreaks: "none",
};
