import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.js";
import { doesNotLoad, findPeer } from "./optional-peer.js";
import { splitRequestTarget } from "./request-target.js";
import { isReadOfGraphql, type Route } from "./route-request.js";

const PEER = "@graphql-yoga/render-graphiql";
const TITLE = "GraphQL (mock)";
const NOT_IMPLEMENTED = 501;

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

/** Takes where a request leads, and the request. Returns whether it asks for a page to write GraphQL in. */
export function asksForGraphiql(route: Route, { method, headers }: IncomingMessage): boolean {
  return isReadOfGraphql(route, method) && /\btext\/html\b/i.test(headers.accept ?? "");
}

/**
 * Takes a request for the page. Returns GraphiQL for the request's own path. Where the optional peer that has it is
 * missing or does not load, returns a page that says how to install it.
 */
export async function graphiqlPage(request: IncomingMessage): Promise<Answer> {
  const headers = { "Content-Security-Policy": ONLY_FROM_HERE };
  // The path goes into a script, where no tag may begin.
  const endpoint = splitRequestTarget(request.url ?? "").path.replaceAll("<", "%3C");
  try {
    findPeer(PEER, "This page");
    const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql").catch((error: unknown) => {
      throw doesNotLoad(PEER, error);
    });
    return { status: 200, headers, html: renderGraphiQL({ endpoint, title: TITLE, defaultQuery: DEFAULT_QUERY }) };
  } catch (error) {
    return {
      status: NOT_IMPLEMENTED,
      headers,
      html: pageThatSays(error instanceof Error ? error.message : String(error)),
    };
  }
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
