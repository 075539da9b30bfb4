/** A larger entry of a recording is left out: an interface for data sends none like it. */
export const MAX_ENTRY_MIB = 8;

/** What is not checked: its name, in the singular and in the plural. */
export const UNCHECKED = {
  "other-host": { one: "request to another host", many: "requests to other hosts" },
  preflight: { one: "preflight (OPTIONS)", many: "preflights (OPTIONS)" },
  "too-large": { one: `entry larger than ${MAX_ENTRY_MIB} MiB`, many: `entries larger than ${MAX_ENTRY_MIB} MiB` },
  "no-exchange": { one: "entry without a method and a URL", many: "entries without a method and a URL" },
  "request-not-recorded": { one: "request body that was not recorded", many: "request bodies that were not recorded" },
  "request-cut": { one: "request body that was recorded in part", many: "request bodies that were recorded in part" },
  aborted: { one: "answer that never came (status 0)", many: "answers that never came (status 0)" },
  "not-modified": { one: "answer without a body of its own (304)", many: "answers without a body of their own (304)" },
  redirect: { one: "redirect", many: "redirects" },
  head: { one: "answer to HEAD, which has no body", many: "answers to HEAD, which have no body" },
  "response-not-recorded": {
    one: "answer whose content was not recorded",
    many: "answers whose content was not recorded",
  },
  "response-cut": { one: "answer that was recorded in part", many: "answers that were recorded in part" },
  "unknown-event": {
    one: "event of an unknown type, beyond what all events have in common",
    many: "events of unknown types, beyond what all events have in common",
  },
} as const satisfies Readonly<Record<string, { readonly one: string; readonly many: string }>>;

export type Unchecked = keyof typeof UNCHECKED;
