/** Redoc keeps the choice under this name, so one choice holds for all pages. */
const STORED = "redoc.colorMode";

/** Without a choice the system's holds. */
export type Scheme = "light" | "dark" | undefined;

export function chosenScheme(): Scheme {
  const stored = readStored();
  return stored === "light" || stored === "dark" ? stored : undefined;
}

/** Redoc knows only the two classes, and looks for one of them: the system's is written as one too. */
export function applyScheme(scheme: Scheme): void {
  const shown = scheme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  document.documentElement.classList.remove("light", "dark");
  document.documentElement.classList.add(shown);
}

export function storeScheme(scheme: Scheme): void {
  try {
    if (scheme === undefined) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, scheme);
  } catch {
    // A browser may forbid storage. The choice then holds for this page.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}
