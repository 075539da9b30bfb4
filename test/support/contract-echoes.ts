import { operationsOf, type PlainBundle } from "./plain-bundle.js";

/** What stands for the place of a parameter whose value comes back nowhere. */
const NOWHERE = "";

/** Where the values of parameters come back, as the cells of rows: one for each operation. */
export function rowsOfEchoes(bundle: PlainBundle): string[][] {
  return operationsOf(bundle).flatMap(({ operation: { operationId = "", "x-echo": echo = {} } }) =>
    Object.entries(echo).flatMap(([parameter, places]) =>
      (places.length > 0 ? places : [NOWHERE]).map((place) => [parameter, place, operationId]),
    ),
  );
}
