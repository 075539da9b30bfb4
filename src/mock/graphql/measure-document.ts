import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { exceeds, MAX_NESTED_SELECTIONS } from "./limits.js";

/** What a selection asks for, with that of the fragments in it, wherever they are spread. */
export interface Measure {
  readonly fields: number;
  readonly aliases: number;
  /** Of fields within one another, outside `__schema` and `__type`. */
  readonly depth: number;
  /** The same within them. */
  readonly introspectionDepth: number;
  /** Those of the fields that stand within them. */
  readonly introspectionFields: number;
  /** Of selections within one another, whether with fields or fragments between them. */
  readonly nesting: number;
}

export interface DocumentMeasure extends Measure {
  /** Whether a fragment leads back to itself. What it would ask for without end is not counted. */
  readonly isCircular: boolean;
}

const NOTHING: Measure = { fields: 0, aliases: 0, depth: 0, introspectionDepth: 0, introspectionFields: 0, nesting: 0 };
const INTROSPECTION: ReadonlySet<string> = new Set(["__schema", "__type"]);

/**
 * Takes a parsed document. Returns what its operations ask for together, or what it is made of where that is more.
 * Each fragment is measured once, however often it is spread: the time is linear where the answer is exponential.
 * Throws a GraphQLError where selections are nested so deeply that recursion would run out of stack.
 */
export function measureDocument({ definitions }: DocumentNode): DocumentMeasure {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const measured = new Map<string, Measure>();
  const underWay = new Set<string>();
  let isCircular = false;
  let entered = 0;

  function measureFragment(name: string): Measure {
    const known = measured.get(name);
    if (known) return known;
    if (underWay.has(name)) isCircular = true;
    const fragment = fragments.get(name);
    if (!fragment || underWay.has(name)) return NOTHING;
    underWay.add(name);
    const measure = measureSelections(fragment.selectionSet);
    underWay.delete(name);
    measured.set(name, measure);
    return measure;
  }

  function measureField({ name, alias, selectionSet }: FieldNode): Measure {
    const inside = selectionSet ? measureSelections(selectionSet) : NOTHING;
    const isIntrospection = INTROSPECTION.has(name.value);
    return {
      ...inside,
      fields: inside.fields + 1,
      aliases: inside.aliases + (alias ? 1 : 0),
      depth: isIntrospection ? 1 : inside.depth + 1,
      introspectionDepth: isIntrospection
        ? Math.max(inside.depth, inside.introspectionDepth)
        : inside.introspectionDepth,
      introspectionFields: isIntrospection ? inside.fields : inside.introspectionFields,
    };
  }

  function measureSelections({ selections }: SelectionSetNode): Measure {
    entered += 1;
    refuseNesting(entered);
    let measure = NOTHING;
    for (const node of selections) measure = sideBySide(measure, measureSelection(node));
    entered -= 1;
    refuseNesting(measure.nesting + 1);
    return { ...measure, nesting: measure.nesting + 1 };
  }

  function measureSelection(node: SelectionNode): Measure {
    if (node.kind === Kind.FIELD) return measureField(node);
    return node.kind === Kind.INLINE_FRAGMENT ? measureSelections(node.selectionSet) : measureFragment(node.name.value);
  }

  const operations = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet : []));
  const asked = operations.map(measureSelections).reduce(sideBySide, NOTHING);
  // A fragment that no operation spreads is validated all the same.
  const unasked = [...fragments.keys()].filter((name) => !measured.has(name)).map(measureFragment);
  return { ...unasked.reduce(sideBySide, asked), isCircular };
}

function sideBySide(one: Measure, other: Measure): Measure {
  return {
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    introspectionFields: one.introspectionFields + other.introspectionFields,
    nesting: Math.max(one.nesting, other.nesting),
  };
}

function refuseNesting(nesting: number): void {
  if (nesting <= MAX_NESTED_SELECTIONS) return;
  const what = "The document is nested too deeply; selections, at least";
  throw new GraphQLError(exceeds(what, nesting, MAX_NESTED_SELECTIONS));
}
