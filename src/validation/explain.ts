import { describeAmount, describeTypes, describeValues } from "./describe.js";
import { explainNumber, explainText, hasType, type Report } from "./explain-scalar.js";
import type { Issue } from "./issue.js";
import { isObject } from "./json-type.js";
import { readAttribute } from "./plain-object.js";
import type { Described, SchemaNode, Validator } from "./schema-node.js";
import { admits, discriminatorOf, isType, schemaOf, typesOf } from "./union.js";
import { add, below, dropRepeated, isDone, MAX_DEPTH, MAX_STEPS, pathOf, type Place, ROOT, type Walk } from "./walk.js";

/** The keywords about which attributes an object has. */
const ATTRIBUTE_KEYWORDS = ["required", "additionalProperties"];

/**
 * Takes a validator, a value that it refuses, and how many issues are enough: one more than a result holds, so that it
 * can tell. Returns where and why, and whether something was left unseen. Throws where reading the value throws.
 */
export function explain(validator: Validator, value: unknown, enough: number): Pick<Walk, "issues" | "isCut"> {
  const budget = { steps: MAX_STEPS };
  const walk: Walk = { issues: [], budget, enough, isTrial: false, assumed: "", isCut: false };
  visit(schemaOf(validator), value, ROOT, walk);
  return walk;
}

/** Adds what is wrong with one place, and below it. */
function visit(node: Described, value: unknown, place: Place, walk: Walk): void {
  if (isType(node)) {
    if (!hasType(node, value)) add(walk, place, "type", describeTypes([node].flat()), value);
    return;
  }
  if (!walk.isTrial && node.is?.(value)) return;
  if (place.depth > MAX_DEPTH) walk.isCut = true;
  walk.budget.steps--;
  if (place.depth > MAX_DEPTH || isDone(walk)) return;
  const before = walk.issues.length;
  const report: Report = (keyword, expected) => add(walk, place, keyword, expected, value);
  if (node.type !== undefined && !hasType(node.type, value)) {
    report("type", describeTypes([node.type].flat()));
    return;
  }
  if (node.enum && !node.enum.includes(value)) report("enum", describeValues(node.enum));
  if (node.const !== undefined && node.const !== value) report("const", describeValues([node.const]));
  if (typeof value === "string") explainText(node, value, report);
  else if (typeof value === "number") explainNumber(node, value, report);
  else if (Array.isArray(value)) explainList(node, value, place, walk, report);
  else if (isObject(value)) explainObject(node, value, place, walk, report);
  if (node.$ref) visit(schemaOf(node.$ref), value, place, walk);
  for (const part of node.allOf ?? []) visit(part, value, place, walk);
  if (node.anyOf) explainUnion(node.anyOf, false, value, place, walk);
  if (node.oneOf) explainUnion(node.oneOf, true, value, place, walk);
  if (node.not && fulfils(node.not, value, place, walk)) report("not", "another value");
  if (node.if && !isDoubtful(node.if, place, walk.issues.slice(before))) {
    const isMet = fulfils(node.if, value, place, walk);
    const part = isMet ? node.then : node.else;
    if (part && isMet !== undefined) visit(part, value, place, walk);
    dropRepeated(walk.issues, before);
  }
}

/** A condition about an attribute that is wrong itself: what it asks for is a guess. */
function isDoubtful(condition: Described, place: Place, issues: readonly Issue[]): boolean {
  const names = isType(condition) ? [] : Object.keys(condition.properties ?? {});
  const paths = names.map((name) => pathOf(below(place, name)));
  return issues.some(({ path }) => paths.includes(path));
}

function explainList(
  { minItems = 0, maxItems = Infinity, items }: SchemaNode,
  value: readonly unknown[],
  place: Place,
  walk: Walk,
  report: Report,
): void {
  if (value.length < minItems) report("minItems", `an array of at least ${describeAmount(minItems, "item")}`);
  if (value.length > maxItems) report("maxItems", `an array of at most ${describeAmount(maxItems, "item")}`);
  if (!items) return;
  const judge = walk.isTrial || isType(items) ? undefined : (items.is ?? items.$ref?.is);
  for (let index = 0; index < value.length && !isDone(walk); index++)
    if (!judge?.(value[index])) visit(items, value[index], below(place, index), walk);
}

function explainObject(node: SchemaNode, value: object, place: Place, walk: Walk, report: Report): void {
  const { properties = {}, required = [], additionalProperties = true, propertyNames, maxProperties } = node;
  for (const name of required)
    if (readAttribute(value, name) === undefined) add(walk, below(place, name), "required", "present", undefined);
  for (const name of Object.keys(properties)) {
    const attribute = readAttribute(value, name);
    const schema = properties[name] as Described;
    // By far the most attributes are right and simple: for them nothing is made.
    if (attribute === undefined || (isType(schema) && hasType(schema, attribute))) continue;
    visit(schema, attribute, below(place, name), walk);
  }
  if (additionalProperties === true && !propertyNames && maxProperties === undefined) return;
  let count = 0;
  for (const name in value) {
    if (isDone(walk)) return;
    if (!Object.hasOwn(value, name)) continue;
    count++;
    const attribute = readAttribute(value, name);
    if (propertyNames) explainName(propertyNames, name, attribute, below(place, name), walk);
    if (additionalProperties === true || Object.hasOwn(properties, name)) continue;
    if (additionalProperties !== false) visit(additionalProperties, attribute, below(place, name), walk);
    else
      add(
        walk,
        below(place, name),
        "additionalProperties",
        "absent: the contract has no attribute of this name",
        attribute,
      );
  }
  if (maxProperties !== undefined && count > maxProperties)
    report("maxProperties", `an object of at most ${describeAmount(maxProperties, "attribute")}`);
}

/** The name is at fault; what stands under it may be right. */
function explainName(names: Described, name: string, attribute: unknown, place: Place, walk: Walk): void {
  const [issue] = tryOut(names, name, place, walk, 1).issues;
  if (issue) add(walk, place, "propertyNames", `absent: a name here must be ${issue.expected}`, attribute);
}

/**
 * Follows the alternative that is meant: the only one of the value's type, the one that an attribute names, or else
 * the one that fits best.
 */
function explainUnion(
  alternatives: readonly Described[],
  isExclusive: boolean,
  value: unknown,
  place: Place,
  walk: Walk,
): void {
  const candidates = alternatives.filter((alternative) => admits(alternative, value));
  const [only, ...others] = candidates;
  if (!only) add(walk, place, "type", describeTypes(alternatives.flatMap(typesOf)), value);
  else if (others.length === 0) visit(only, value, place, walk);
  else if (!followDiscriminator(candidates, value, place, walk)) {
    const report = (expected: string) => add(walk, place, isExclusive ? "oneOf" : "anyOf", expected, value);
    const enough = walk.enough - walk.issues.length;
    const trials = candidates.map((candidate) => tryOut(candidate, value, place, walk, enough));
    const fitting = trials.filter(({ issues }) => issues.length === 0);
    if (fitting.some(({ isCut }) => isCut)) report("what an alternative allows");
    else if (fitting.length > 1 && isExclusive) report("what only one alternative allows");
    if (fitting.length > 0) return;
    walk.issues.push(...bestOf(trials.map(({ issues }) => issues)));
  }
}

/** Which attributes there are says more about what is meant than what stands in them. */
function bestOf(trials: readonly (readonly Issue[])[]): readonly Issue[] {
  const misfits = (issues: readonly Issue[]) =>
    issues.filter(({ keyword }) => ATTRIBUTE_KEYWORDS.includes(keyword)).length;
  return trials.reduce((one, other) => {
    const difference = misfits(other) - misfits(one) || other.length - one.length;
    return difference < 0 ? other : one;
  });
}

/** Returns whether an attribute tells which alternative is meant. */
function followDiscriminator(candidates: readonly Described[], value: unknown, place: Place, walk: Walk): boolean {
  const found = isObject(value) ? discriminatorOf(candidates) : undefined;
  const given = found && readAttribute(value as object, found.name);
  if (!found || given === undefined) return false;
  const meant = candidates[found.values.indexOf(given)];
  if (!meant) {
    add(walk, below(place, found.name), "enum", describeValues(found.values), given);
    return true;
  }
  // Here the given value is the contract's own: any other can be personal, endless, or nothing that JSON can hold.
  const assumed = `, as ${JSON.stringify(found.name)} is ${JSON.stringify(given)}`;
  within(walk, { assumed }, (inner) => visit(meant, value, place, inner));
  return true;
}

/** Whether a value fulfils a part of a schema. Undefined where the steps did not suffice to know. */
function fulfils(node: Described, value: unknown, place: Place, walk: Walk): boolean | undefined {
  const { issues, isCut } = tryOut(node, value, place, walk, 1);
  return issues.length === 0 && isCut ? undefined : issues.length === 0;
}

/** Explains as if a part of the schema alone had a say. */
function tryOut(node: Described, value: unknown, place: Place, walk: Walk, enough: number): Walk {
  const trial = { issues: [], enough, isTrial: true, isCut: false, assumed: ", for the alternative that fits best" };
  return within(walk, trial, (inner) => visit(node, value, place, inner));
}

function within(walk: Walk, other: Partial<Walk>, run: (inner: Walk) => void): Walk {
  const inner = { ...walk, ...other };
  run(inner);
  walk.isCut ||= inner.isCut;
  return inner;
}
