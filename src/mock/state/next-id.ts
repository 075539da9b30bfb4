import { createIdDeriver } from "../answer/derived-id.js";

/**
 * Takes the id of an example. Returns what gives an id to each new resource: the example's own to the first, so that it
 * is the one of the other examples, and another one to each further.
 */
export function createNextId<Id extends string | number>(id: Id): () => Id {
  const derive = createIdDeriver(id);
  let given = 0;
  return () => {
    const nth = given++;
    return nth === 0 ? id : (derive(nth) as Id);
  };
}
