/** Takes a name. Returns what this tab has kept under it, until it is closed. */
export function readKept(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text in this tab under a name; nothing forgets what was kept. */
export function keep(name: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // A browser may forbid storage, or have no room left. Each page then begins anew.
  }
}
