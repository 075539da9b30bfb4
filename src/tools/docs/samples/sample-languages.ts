/** The languages of the samples, as Redoc and the highlighter know them, in the order in which readers meet them. */
export const CODE_LANGUAGES = [
  { lang: "Shell", label: "curl" },
  { lang: "TypeScript", label: "TypeScript" },
  { lang: "JavaScript", label: "fetch" },
  { lang: "Python", label: "Python" },
  { lang: "Go", label: "Go" },
] as const;

export type CodeLanguage = (typeof CODE_LANGUAGES)[number]["lang"];

/**
 * The plain body of a request. Redoc knows it by this name, offers it where there is a body, and shows the example
 * that is chosen.
 */
export const PAYLOAD = { lang: "payload", label: "Payload" };
