import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { JsonSchema } from "../../../openapi/document.js";
import type { Contract } from "../contract.js";
import { openEnum } from "../open-enum.js";
import { listSentSchemas, parameterSchemas } from "../request-schemas.js";
import { carryTexts } from "./carry-texts.js";
import { withoutExamples } from "./schema-text.js";
import { BANNER } from "./text.js";

const OPTIONS = { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true };

/**
 * One named, flat type for each schema and for the parameters of each operation. openapi-typescript makes them; they
 * get names of our own that read well in an editor.
 */
export async function emitSchemaTypes(contract: Contract): Promise<string> {
  const parameters = readParameters(contract);
  const texts = carryTexts(contract.schemas);
  const schemas = Object.fromEntries(
    Object.entries({ ...contract.schemas, ...parameters }).map(([name, schema]) => [
      name,
      texts.take(withoutExamples(schema)),
    ]),
  );
  const document = { openapi: "3.1.0", info: contract.document.info, paths: {}, components: { schemas } };
  const nodes = await openapiTS(JSON.stringify(document), OPTIONS);
  const openEnums = new Set(Object.values(schemas).flatMap((schema) => openEnum(schema)?.known ?? []));
  // What is only sent may be undefined where it may be absent: JSON leaves it out.
  const sent = new Set([...Object.keys(parameters), ...listSentSchemas(contract)]);
  const declarations = schemaMembers(nodes).map((member) => {
    const declaration = declare(member, memberName(member) in parameters);
    return ts.transform(declaration, [rename(openEnums, sent.has(memberName(member)))]).transformed[0] as ts.Statement;
  });
  const extended =
    Object.keys(parameters).length > 0
      ? 'import type { PlainObject } from "../../src/validation/plain-object.js";\n\n'
      : "";
  return BANNER + extended + texts.putBack(print(declarations));
}

/** The parameters of each operation, under the names of their types. */
function readParameters({ operations }: Contract): Record<string, JsonSchema> {
  const named = operations.flatMap((operation) =>
    Object.entries(parameterSchemas(operation)).map(([name, schema]) => {
      const part = name.endsWith("Path") ? "path" : "query";
      return [name, { ...schema, description: `The ${part} parameters of \`${operation.operationId}\`.` }] as const;
    }),
  );
  return Object.fromEntries(named);
}

const PLAIN_OBJECT = ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [
  ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier("PlainObject"), undefined),
]);

/** The members of `components["schemas"]`. */
function schemaMembers(nodes: readonly ts.Node[]): ts.PropertySignature[] {
  const components = nodes.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === "components");
  const schemas = components?.members.filter(ts.isPropertySignature).find((member) => memberName(member) === "schemas");
  return schemas?.type && ts.isTypeLiteralNode(schemas.type) ? schemas.type.members.filter(ts.isPropertySignature) : [];
}

function memberName(member: ts.PropertySignature): string {
  return (member.name as ts.Identifier | ts.StringLiteral).text;
}

/**
 * A schema as a declaration of its own; an object becomes an interface. Parameters are what a `Map` must not pass
 * for.
 */
function declare(member: ts.PropertySignature, areParameters: boolean): ts.Statement {
  const name = memberName(member);
  const type = member.type as ts.TypeNode;
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(
        exported,
        name,
        undefined,
        areParameters ? [PLAIN_OBJECT] : undefined,
        type.members,
      )
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

function print(statements: readonly ts.Statement[]): string {
  return statements.map((statement) => astToString([statement])).join("\n");
}

/**
 * `components["schemas"]["X"]` becomes `X`; the open half of an open enum stays visible to the editor's completion.
 */
function rename(openEnums: ReadonlySet<string>, optionalMayBeUndefined: boolean): ts.TransformerFactory<ts.Statement> {
  const { factory } = ts;
  const openString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const reference = schemaReference(node);
      if (reference !== undefined) return factory.createTypeReferenceNode(reference);
      const visited = ts.visitEachChild(node, visit, context);
      if (ts.isUnionTypeNode(visited)) {
        const isOpen = visited.types.some(
          (type) => ts.isTypeReferenceNode(type) && openEnums.has((type.typeName as ts.Identifier).text),
        );
        if (!isOpen) return visited;
        return factory.createUnionTypeNode(
          visited.types.map((type) => (type.kind === ts.SyntaxKind.StringKeyword ? openString : type)),
        );
      }
      if (optionalMayBeUndefined && ts.isPropertySignature(visited) && visited.questionToken && visited.type) {
        const type = factory.createUnionTypeNode([
          visited.type,
          factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
        ]);
        return factory.updatePropertySignature(visited, visited.modifiers, visited.name, visited.questionToken, type);
      }
      return visited;
    };
    return (statement) => visit(statement) as ts.Statement;
  };
}

function schemaReference(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const [name, section] = [node.indexType, node.objectType.indexType].map((type) =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined,
  );
  return section === "schemas" ? name : undefined;
}
