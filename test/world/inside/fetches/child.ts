// One case in a process of its own, which has to come to its end without being told to.
import { casesFor, slugOf } from "../table/cases.js";
import { clientsFor } from "../table/clients.js";
import { summarise } from "../table/summary.js";
import { FETCHES, traitsOf } from "./fetches.js";

const [, , name = "", slug = "", origin = "", closedOrigin = "", untrustedOrigin = ""] = process.argv;
const tested = casesFor(traitsOf(name)).find((each) => slugOf(each) === slug);
const fetch = await FETCHES[name]?.();
if (!tested || !fetch) throw new Error(`No case ${slug} or no fetch ${name}`);

const target = { origin, closedOrigin, untrustedOrigin, slug, fetch };
console.log(JSON.stringify(await summarise(() => tested.call(clientsFor(target), target))));
