import type { IncomingMessage } from "node:http";
import { corsHeaders } from "../pipeline/cors.js";
import type { SentAnswer } from "../pipeline/sent-answer.js";
import { splitRequestTarget } from "../request/request-target.js";
import { doesNotLoad, findPeer } from "./optional-peer.js";

const PEER = "@graphql-yoga/render-graphiql";
const TITLE = "GraphQL (mock)";
const NOT_IMPLEMENTED = 501;
const HTML = /\btext\/html\b/i;
const HTML_MEDIA_TYPE = "text/html; charset=utf-8";

/** The page brings all that it needs; should it ever ask for more, the browser refuses. */
const ONLY_FROM_HERE = "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:";

const DEFAULT_QUERY = `# The mock answers from invented customers. Run this with Ctrl+Enter.
query listAccounts {
  allAccounts {
    count
    objects(limit: 10) {
      accountUuid
      usn
      description
      Subscriptions {
        objects {
          usn
          username
          Service {
            name
          }
        }
      }
    }
  }
}
`;

/** Takes a request. Returns whether a browser asks for a page with it. */
export function asksForGraphiql({ method, headersDistinct }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return headersDistinct["accept"]?.some((value) => HTML.test(value)) ?? false;
}

/**
 * Takes a request for the page. Returns GraphiQL for the request's own path. Where the optional peer that has it is
 * missing or does not load, returns a page that says how to install it.
 */
export async function graphiqlPage(request: IncomingMessage): Promise<SentAnswer> {
  // The path goes into a script, where no tag may begin.
  const endpoint = splitRequestTarget(request.url ?? "").path.replaceAll("<", "%3C");
  try {
    findPeer(PEER, "This page");
    const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql").catch((error: unknown) => {
      throw doesNotLoad(PEER, error);
    });
    return page(request, 200, renderGraphiQL({ endpoint, title: TITLE, defaultQuery: DEFAULT_QUERY }));
  } catch (error) {
    return page(request, NOT_IMPLEMENTED, pageThatSays(error instanceof Error ? error.message : String(error)));
  }
}

function page({ headers }: IncomingMessage, status: number, html: string): SentAnswer {
  return {
    status,
    headers: {
      ...corsHeaders(headers.origin),
      "Content-Security-Policy": ONLY_FROM_HERE,
      "Content-Type": HTML_MEDIA_TYPE,
      "Content-Length": String(Buffer.byteLength(html)),
    },
    body: html,
  };
}

function pageThatSays(reason: string): string {
  const text = reason.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${TITLE}</title>
  </head>
  <body>
    <h1>${TITLE}</h1>
    <p>${text}</p>
    <p>Requests to this address are answered all the same: POST a <code>query</code> as JSON.</p>
  </body>
</html>
`;
}
