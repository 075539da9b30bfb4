import {
  buildSchema,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { atMost, type Issue, issueAt, MAX_ISSUES } from "../../validation/issue.js";
import type { NumberFields } from "./number-places.js";
import { readOwnDocument } from "./own-document.js";
import type { DocumentCheck } from "./own-query.js";

/** graphql-js counts its comparisons, and says no more than this when there are too many. */
const ABORTED = "Validation aborted";
const TOO_MANY_FIELDS = "The document asks for the same fields too often to be checked";
const DOCUMENT = "/document";
const VARIABLES = "/variables";

/** Takes the text of a schema. Returns what holds documents against it. The schema is read when it is first needed. */
export function createDocumentCheck(schemaText: string, fields: NumberFields): DocumentCheck {
  let schema: GraphQLSchema | undefined;
  return (document, variables, operationName) => {
    try {
      const read = readOwnDocument(document, operationName ?? undefined, fields);
      if (!read.valid) return read.issues;
      schema ??= buildSchema(schemaText, { noLocation: true, assumeValidSDL: true });
      return check(schema, read.text, variables ?? {}, operationName ?? undefined);
    } catch {
      return [issueAt(DOCUMENT, "syntax", "a GraphQL document", document)];
    }
  };
}

function check(
  schema: GraphQLSchema,
  text: string,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
): readonly Issue[] {
  const tree = parse(text);
  const errors = validate(schema, tree, undefined, { maxErrors: MAX_ISSUES });
  if (errors.length > 0) return atMost(errors.map((error) => toIssue(DOCUMENT, error))).issues;
  const operation = tree.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (operationName === undefined || definition.name?.value === operationName),
  );
  const { errors: wrong = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, {
    maxErrors: MAX_ISSUES,
  });
  return wrong.map((error) => toIssue(VARIABLES, error));
}

/** What graphql-js says repeats values, which no issue may hold: they come last, or before a semicolon. */
const VALUES = [/ got invalid value [^]*?(?=(?: at "[^"]*")?; )/, /(?<=\bvalue): [^]*$/, /, found [^]*$/];
const VARIABLE = /^Variable "\$(\w+)"/;
const PLACE_IN_VARIABLE = / at "\w+((?:\.\w+|\[\d+\])+)";/;

function toIssue(part: string, { message, locations = [] }: GraphQLError): Issue {
  const [, variable] = VARIABLE.exec(message) ?? [];
  const [, inside = ""] = PLACE_IN_VARIABLE.exec(message) ?? [];
  const [place] = locations;
  const isDocument = part === DOCUMENT;
  const where = isDocument && place ? ` (line ${place.line}, column ${place.column})` : "";
  const reason = VALUES.reduce((text, values) => text.replace(values, ""), message).replace(/\.$/, "");
  return {
    path: isDocument || !variable ? part : `${part}/${variable}${inside.replaceAll(/\.|\[/g, "/").replaceAll("]", "")}`,
    keyword: "schema",
    message: `${reason === ABORTED ? TOO_MANY_FIELDS : reason}${where}`,
    expected: "what the schema has",
    received: isDocument ? "string" : "object",
  };
}
