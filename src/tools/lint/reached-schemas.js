/** Where a schema holds others. What stands in `not`, or in a condition, is no shape of a value. */
const LISTS = ["allOf", "anyOf", "oneOf"];
const SINGLE = ["items", "additionalProperties"];

/**
 * @typedef {(found: { schema: any, location: any }, context: { report: Function, resolve: Function }) => void} Visitor
 */

/**
 * Calls `visit` for every schema, references included, of what a consumer sends in a body.
 *
 * @param {Visitor} visit
 */
export function visitSentBodies(visit) {
  const bodies = [];
  return {
    Paths: { RequestBody: { MediaType: collectInto(bodies) } },
    Root: { leave: (_root, context) => reach(bodies, context.resolve).forEach((found) => visit(found, context)) },
  };
}

/**
 * Calls `visit` for every schema, references included, that describes what a consumer receives: answers, webhooks, and
 * what is only declared (such as an SDK's events). What requests send is strict, and none of its business.
 *
 * @param {Visitor} visit
 */
export function visitReceivedSchemas(visit) {
  const sent = [];
  const received = [];
  const declared = [];
  return {
    Paths: {
      Parameter: collectInto(sent),
      RequestBody: { MediaType: collectInto(sent) },
      Response: { MediaType: collectInto(received) },
    },
    WebhooksMap: { RequestBody: { MediaType: collectInto(received) } },
    NamedSchemas: { Schema: (schema, { location }) => void declared.push({ schema, location }) },
    Root: {
      leave(_root, context) {
        const isSent = new Set(reach(sent, context.resolve).map(({ location }) => location.absolutePointer));
        const others = declared.filter(({ location }) => !isSent.has(location.absolutePointer));
        for (const found of reach([...received, ...others], context.resolve)) visit(found, context);
      },
    },
  };
}

function collectInto(list) {
  return ({ schema }, { location }) => {
    if (schema !== undefined) list.push({ schema, location: location.child("schema") });
  };
}

/** The given schemas and all that they refer to or hold, outer ones first, each once. */
function reach(schemas, resolve) {
  const seen = new Map();
  const visit = ({ schema, location }) => {
    if (typeof schema !== "object" || schema === null || seen.has(location.absolutePointer)) return;
    seen.set(location.absolutePointer, { schema, location });
    if (schema.$ref !== undefined) {
      const { node, location: target } = resolve(schema, location.source.absoluteRef);
      if (node !== undefined) visit({ schema: node, location: target });
    }
    const child = (...path) =>
      visit({ schema: path.reduce((value, key) => value[key], schema), location: location.child(path) });
    for (const keyword of LISTS) schema[keyword]?.forEach((_, index) => child(keyword, index));
    for (const keyword of SINGLE) child(keyword);
    for (const name of Object.keys(schema.properties ?? {})) child("properties", name);
  };
  schemas.forEach(visit);
  return [...seen.values()];
}
