const TYPE = String.raw`(?:a string|a number|an integer|a boolean|an object|an array|null)`;
const amountOf = (noun: string) => String.raw`(?:1 ${noun}|(?:0|[2-9]|[1-9]\d+) ${noun}s)`;
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]\d+)?`;
const JSON_VALUE = String.raw`(?:"(?:[^"\\]|\\.)*"|${NUMBER}|true|false|null)`;

/** What a value must be, in every way that the explainer says it. */
const FORMS = [
  TYPE,
  `${TYPE}(?:, ${TYPE})* or ${TYPE}`,
  JSON_VALUE,
  `one of ${JSON_VALUE}(?:, ${JSON_VALUE})+`,
  `at (?:least|most) ${amountOf("character")} long`,
  `at (?:least|most) ${NUMBER}`,
  `an array of at (?:least|most) ${amountOf("item")}`,
  `an object of at most ${amountOf("attribute")}`,
  String.raw`text that matches \S.*`,
  "a valid (?:date|date-time|int64|uri|uuid)",
  "present",
  "absent: the contract has no attribute of this name",
  "another value",
  "what an alternative allows",
  "what only one alternative allows",
];
const EXPECTED = `(?:${FORMS.join("|")})`;
const ASSUMED = String.raw`(?:, for the alternative that fits best|, as "(?:[^"\\]|\\.)*" is ${JSON_VALUE})*`;
const SENTENCE = new RegExp(`^must be (?:absent: a name here must be )?${EXPECTED}${ASSUMED}$`, "su");
const ALTERNATIVES = new RegExp(`^must be (${TYPE}(?:(?:, | or )${TYPE})*)`, "u");

/** Whether a message is a right sentence about its place: in number, in article, and without saying a thing twice. */
export function isRightSentence({ message, path }: { readonly message: string; readonly path: string }): boolean {
  const subject = path || "The value";
  if (!message.startsWith(`${subject} `)) return false;
  const predicate = message.slice(subject.length + 1);
  const types = ALTERNATIVES.exec(predicate)?.[1]?.split(/, | or /) ?? [];
  return SENTENCE.test(predicate) && new Set(types).size === types.length;
}
