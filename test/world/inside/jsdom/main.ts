// A world: a document made by jsdom under Node, as test set-ups make one. No stranger can open it: it is no browser.
import { check } from "../../../support/foreign/inside/check.js";
import { json } from "../table/answers.js";
import { clientsFor } from "../table/clients.js";
import { ACCOUNT_ANSWER } from "../table/samples.js";
import { summarise } from "../table/summary.js";
import { startUpstream } from "../table/upstream.js";

interface Page {
  readonly window: { readonly document: object; readonly navigator: object };
}
type JsdomModule = { readonly JSDOM: new (html: string, options: object) => Page };

/** Not a literal, so that no compiler looks for a package which only the worlds have. */
const JSDOM = "jsdom";
const { JSDOM: Dom } = (await import(JSDOM)) as JsdomModule;
const { window } = new Dom("<p>", { url: "https://app.example.com/" });
for (const [name, value] of Object.entries({ window, document: window.document, navigator: window.navigator })) {
  Object.defineProperty(globalThis, name, { value, configurable: true });
}

const upstream = await startUpstream({ plain: json(200, ACCOUNT_ANSWER) });
const { network } = clientsFor({ ...upstream, slug: "plain" });
check("there is a document (control)", "object", typeof document);
check(
  "a client with secrets is made beside a document of jsdom",
  { kind: "ok", id: "a-1" },
  await summarise(async () => network().getAccount({ path: { id: "a-1" } })),
);
await upstream.close();
