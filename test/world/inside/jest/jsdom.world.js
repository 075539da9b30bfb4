/** @jest-environment jsdom */
// jsdom has no `fetch`, so whatwg-fetch brings one on XMLHttpRequest, as many set-ups do. In Jest, jsdom also lacks
// TextEncoder, TextDecoder and ReadableStream; nothing here adds them.
import "whatwg-fetch";
import { check } from "../../../support/foreign/inside/check.js";
import { XML_HTTP_REQUEST } from "../table/traits.js";
import { checkOtherRealms } from "./realms.js";
import { runTable } from "./run-table.js";

test("the world is what it claims to be (control)", () => {
  check("a Response has no body (control)", "undefined", typeof new Response("text").body);
  check("there is a document (control)", "object", typeof document);
});

runTable(XML_HTTP_REQUEST);
checkOtherRealms();
