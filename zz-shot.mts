import { startChromium } from "./test/browser/chromium.ts";
import { serveFolder } from "./test/browser/static-server.ts";
const s = await serveFolder("site"); const b = await startChromium();
const p = await b.newPage({viewport:{width:1280,height:1400}});
for (const [n,u] of [["op","reference/data-network/accounts/getaccount.html"],["schema","reference/data-network/schemas/account.html"],["contents","reference/billing-graphql/contents.html"]]) { await p.goto(`${s.origin}/${u}`); await p.screenshot({path:`/tmp/shot-${n}.png`}); }
await b.close(); await s.close();
