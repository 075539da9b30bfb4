import { replaceOnce } from "../redoc/self-hosting.js";

/** The global variable in which a page holds its samples, and in which Redoc's script looks for them. */
export const SAMPLES = "graphqlSamples";

const NAME = String.raw`[\w$]+`;
const JSX = String.raw`\(0,${NAME}\.jsx\)`;
/**
 * Where Redoc invents a query, its variables, and an answer or an object, from the types alone. What it invents cannot
 * be sent as it is, and nothing like it would be answered; there is no setting to give it better samples.
 */
const INVENTED_QUERY = new RegExp(
  [
    String.raw`\{queryString:(?<query>${NAME}\((?<operation>${NAME})\.operationType,.{1,200}?\}\)),`,
    String.raw`variablesData:(?<variables>${NAME}\([^)]*\)),hasVariables:(?<hasVariables>${NAME}\.length>0)\}`,
    String.raw`(?<between>.{1,400}?)`,
    String.raw`(?<block>${JSX}\((?<codeBlock>${NAME}),\{lang:\`graphql\`,source:${NAME},`,
    String.raw`header:\{className:(?<className>\`[\w-]+\`),controls:\{copy:\{onClick:.{1,40}?\}\}\}\}\),`,
    String.raw`${NAME}&&${JSX}\((?<part>${NAME}),\{children:${JSX}\(${NAME},\{data:${NAME},expandLevel:1/0,`,
    String.raw`title:${JSX}\((?<title>${NAME}),\{children:.{1,40}?\}\)\}\)\}\))`,
  ].join(""),
);
const INVENTED_ANSWER = new RegExp(
  [
    String.raw`\(\)=>(?<field>${NAME})\?(?<answer>${NAME}\(\k<field>\.type\.display,${NAME},${NAME}\)):null`,
    String.raw`(?<between>,.{1,40}?;return ${NAME}\?)`,
    String.raw`(?<panel>(?<jsx>\(0,(?<react>${NAME})\.jsx\))\((?<frame>${NAME}),\{className:(?<className>\`[\w-]+\`),`,
    String.raw`header:\(\)=>${JSX}\((?<header>${NAME})` +
      String.raw`,\{children:${JSX}\((?<heading>${NAME}),\{children:.{1,60}?\}\)\}\),`,
    String.raw`isExpandable:!1,children:${JSX}\(${NAME},\{data:${NAME},expandLevel:1/0\}\)\}\))`,
  ].join(""),
);
const INVENTED_OBJECT = new RegExp(
  String.raw`\{sampleData:(?<object>${NAME}\((?<type>${NAME})\.typeName,${NAME},${NAME}\)),`,
);

type Groups = Readonly<Record<string, string>>;

/** Lets Redoc show the samples that a page holds. A page that holds none shows what it would without this. */
export function scriptWithSamples(script: string): string {
  // The script is one scope, so that the components of one panel are there for the other too.
  let components: Groups = {};
  const withQueries = replaceOnce(script, INVENTED_QUERY, (groups) => queryPanel((components = groups)));
  const withAnswers = replaceOnce(withQueries, INVENTED_ANSWER, (groups) => answerPanels(groups, components));
  return replaceOnce(
    withAnswers,
    INVENTED_OBJECT,
    ({ object, type }) => `{sampleData:globalThis.${SAMPLES}?.objects[${type}.typeName]??${object},`,
  );
}

/** The query and its variables, and below them the same as a command, where there is one. */
function queryPanel(groups: Groups): string {
  const { query, operation, variables, hasVariables, between, block } = groups;
  const sample = `globalThis.${SAMPLES}?.queries[${operation}.operationName]`;
  const command = codeBlock(groups, { language: '"bash"', title: '"curl"', text: `${sample}.curl` });
  return (
    `{queryString:${sample}?.query??${query},variablesData:${sample}?.variables??${variables},` +
    `hasVariables:${sample}?Object.keys(${sample}.variables).length>0:${hasVariables}}` +
    `${between}${block},${sample}?.curl&&${command}`
  );
}

/** The answer, and in a panel of its own what the client has ready. */
function answerPanels(groups: Groups, components: Groups): string {
  const { field, answer, between, panel, jsx, react, frame, className, header, heading } = groups;
  // Unlike the answer, what is rendered below it comes without the check whether there is such a field.
  const sample = `globalThis.${SAMPLES}?.queries[${field}?.name]`;
  const ready = codeBlock(components, { language: '"graphql"', title: "entry.name", text: "entry.document" });
  const readyPanel =
    `${jsx}(${frame},{className:${className},isExpandable:!1,` +
    `header:()=>${jsx}(${header},{children:${jsx}(${heading},{children:"Ready-made"})}),` +
    `children:${sample}.readyMade.map(entry=>${ready})})`;
  return (
    `()=>${field}?${sample}?.answer??${answer}:null${between}` +
    `(0,${react}.jsxs)(${react}.Fragment,{children:[${panel},${sample}?.readyMade.length>0&&${readyPanel}]})`
  );
}

/** A block with a title and a button to copy it. Takes expressions of the script. */
function codeBlock(
  { block, part, title, codeBlock: component, className }: Groups,
  shown: { language: string; title: string; text: string },
): string {
  const jsx = new RegExp(`^${JSX}`).exec(block ?? "")?.[0];
  return (
    `${jsx}(${part},{children:${jsx}(${component},{lang:${shown.language},source:${shown.text},` +
    `header:{className:${className},title:${jsx}(${title},{children:${shown.title}})` +
    `,controls:{copy:{}}}})},${shown.title})`
  );
}
