import { SESSION_HEADER } from "../../../../../mock/session/session-name.js";
import { PANEL_SESSION } from "../../../try/panel-session.js";
import { keep, readKept } from "./tab-storage.js";
import type { TryMock } from "./try-mock.js";

const READY = "/-/ready";
/** Where the tab keeps the name of its session. */
const SESSION = "smile-contracts try session";

/** Takes the origin of the page and the name of an API. Returns the mock that is served there, if there is one. */
export async function servedMock(origin: string, api: string): Promise<TryMock | undefined> {
  if (!(await isReady(origin, api))) return undefined;
  let session = readKept(SESSION) ?? newSession();
  return {
    where: `Sent to the mock at ${origin}. Nothing reaches the service.`,
    async send(target, init, isRemembered) {
      const headers = new Headers(init.headers);
      if (isRemembered) headers.set(SESSION_HEADER, session);
      return fetch(addressAt(origin, target), { ...init, headers, redirect: "error" });
    },
    startOver() {
      session = newSession();
    },
  };
}

/** Whatever stands in a field, a call goes to where the page came from. */
function addressAt(origin: string, target: string): URL {
  const address = new URL(origin + target);
  if (address.origin !== origin) throw new Error("The panel sends to its own origin alone.");
  return address;
}

async function isReady(origin: string, api: string): Promise<boolean> {
  try {
    const answer = await fetch(origin + READY);
    const { urls } = (await answer.json()) as { urls?: Readonly<Record<string, string>> };
    return answer.ok && urls?.[api] !== undefined;
  } catch {
    // A static host has no such address, or a page in its place.
    return false;
  }
}

function newSession(): string {
  const name = PANEL_SESSION + crypto.randomUUID();
  keep(SESSION, name);
  return name;
}
