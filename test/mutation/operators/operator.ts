import type { Edit } from "../edit.js";
import type { JsonObject, Path } from "../json.js";
import type { Role } from "../roles.js";

/** Where a part stands. */
export interface Place {
  /** From the start of the file. */
  readonly path: Path;
  /** The other files of its folder that a reference could name instead, by the folder: `../schemas/User.yaml`. */
  siblingsOf(reference: string): readonly string[];
}

/** One way in which a contract can go wrong. */
export interface Operator {
  readonly kind: string;
  readonly role: Role;
  /** How much more often than others it is drawn. */
  readonly weight?: number;
  /** Every mutation of this kind that a part can suffer, each as its edits. */
  mutate(value: JsonObject, place: Place): readonly (readonly Edit[])[];
}
