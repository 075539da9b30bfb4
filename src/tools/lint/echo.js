import { followed, schemasAt } from "./schemas-at.js";

const EXTENSION = "x-echo";
const MEDIA_TYPE = "application/json";
/** What an operation with `x-pagination` pages by. It says where an answer begins and ends, and is not part of it. */
const PAGING = ["size", "cursor"];
/** The keywords by which a schema refuses a value of a parameter's type. */
const LIMITS = ["enum", "const", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "not"];

const ADVICE = "list where in the answer it comes back, or `[]` where it does not";

/**
 * An operation says of each parameter in its path and query where in the body of its success the value comes back. The
 * mock writes it there, so whatever the parameter takes has to fit.
 */
export function echo() {
  return {
    Paths: {
      Operation(operation, { report, location, resolve }) {
        const echoes = operation[EXTENSION] ?? {};
        const answer = successOf(operation, location, resolve);
        const parameters = answer === undefined ? [] : parametersOf(operation, location, resolve);
        for (const { parameter, index } of parameters) {
          if (echoes[parameter.name] !== undefined) continue;
          const message = `${EXTENSION} says nothing of the parameter "${parameter.name}": ${ADVICE}.`;
          report({ message, location: location.child(["parameters", index]) });
        }
        for (const [name, places] of Object.entries(echoes)) {
          const at = location.child([EXTENSION, name]);
          const echoed = parameters.find(({ parameter }) => parameter.name === name);
          if (echoed === undefined) {
            const message = `"${name}" is no parameter in the path or query whose value an answer could have.`;
            report({ message, location: at.key() });
          } else if (!Array.isArray(places)) {
            report({ message: `The places of "${name}" are no list: ${ADVICE}.`, location: at.key() });
          } else {
            const sent = valueOf(echoed, resolve);
            for (const [index, place] of places.entries()) {
              const message = whyNot(sent, String(place), answer, resolve);
              if (message !== undefined) report({ message, location: at.child(index) });
            }
          }
        }
      },
    },
  };
}

/** The schema of the body of the success; undefined where there is none. */
function successOf({ responses = {} }, location, resolve) {
  for (const [status, response] of Object.entries(responses)) {
    if (!status.startsWith("2")) continue;
    const { node, location: at = location } = resolve(response);
    const schema = node?.content?.[MEDIA_TYPE]?.schema;
    if (schema !== undefined) return { schema, from: at.source.absoluteRef };
  }
  return undefined;
}

function parametersOf({ parameters = [], "x-pagination": pagination }, location, resolve) {
  return parameters
    .map((declared, index) => {
      const { node, location: at = location } = resolve(declared);
      return { parameter: node ?? {}, from: at.source.absoluteRef, index };
    })
    .filter(({ parameter }) => ["path", "query"].includes(parameter.in))
    .filter(({ parameter }) => pagination === undefined || !PAGING.includes(parameter.name));
}

/** The schema of one value of a parameter: of its items, where it is a list. */
function valueOf({ parameter, from }, resolve) {
  const whole = followed({ schema: parameter.schema, from }, resolve);
  const value = whole.schema.items === undefined ? whole : followed({ ...whole, schema: whole.schema.items }, resolve);
  return value.schema;
}

/** Why a value cannot stand at a place; undefined where it can. */
function whyNot(sent, place, answer, resolve) {
  const [start, ...names] = place.split("/");
  const attributes = start === "" ? schemasAt(answer, names, resolve) : [];
  if (attributes.length === 0) return `"${place}" leads to no attribute of the answer.`;
  if (attributes.every((attribute) => takes(attribute, sent, resolve))) return undefined;
  return `What stands at "${place}" does not take every value that the parameter takes.`;
}

/** Whether whatever one schema accepts is accepted by another: sure where true, since equal limits alone count. */
function takes(found, sent, resolve) {
  const { schema, from } = followed(found, resolve);
  const takesAs = (part) => takes({ schema: part, from }, sent, resolve);
  const types = [schema.type ?? sent.type].flat();
  return (
    (types.includes(sent.type) || (sent.type === "integer" && types.includes("number"))) &&
    LIMITS.every((limit) => schema[limit] === undefined || isSame(schema[limit], sent[limit])) &&
    (schema.allOf ?? []).every(takesAs) &&
    [schema.anyOf, schema.oneOf].every((branches) => branches === undefined || branches.some(takesAs))
  );
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
