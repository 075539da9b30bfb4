/** @jest-environment node */
// Jest runs tests in a realm of their own: `Object`, `Promise` and `Error` are not those of Node's `fetch`.
import { FULL } from "../table/traits.js";
import { checkOtherRealms, checkResponsesOfOtherRealms } from "./realms.js";
import { runTable } from "./run-table.js";

runTable(FULL);
checkOtherRealms();
checkResponsesOfOtherRealms();
