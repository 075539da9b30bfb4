import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/**
 * Takes a parsed document without fragments that lead back to themselves, and which asks for a bounded number of
 * fields. Returns how often one response name stands in one place at most, fragments and repeated parents merged as
 * validation and execution merge them.
 */
export function countRepetitions({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  function collect({ selections }: SelectionSetNode, into: Map<string, FieldNode[]>): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const same = into.get(name);
        if (same) same.push(node);
        else into.set(name, [node]);
      } else {
        const inside = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        if (inside) collect(inside.selectionSet, into);
      }
    }
  }

  function most(merged: readonly SelectionSetNode[]): number {
    const byName = new Map<string, FieldNode[]>();
    for (const selectionSet of merged) collect(selectionSet, byName);
    let found = 0;
    for (const same of byName.values()) {
      const inside = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      found = Math.max(found, same.length, inside.length === 0 ? 0 : most(inside));
    }
    return found;
  }

  let found = 0;
  for (const node of definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) {
      found = Math.max(found, most([node.selectionSet]));
    }
  }
  return found;
}
