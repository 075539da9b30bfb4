/** A schema of the contract, compiled at generation. */
export interface Validator {
  /** Whether a value fulfils the schema. Stops at the first fault. Throws where reading the value throws. */
  readonly is: (value: unknown) => boolean;
  /** The schema itself, for the explainer: of use only where a value has been refused, so made only then. */
  readonly schema: () => Described;
}

/** A schema as the explainer walks it; where it asks for nothing but a type, or one of several, these alone. */
export type Described = SchemaNode | string | readonly string[];

/** The keywords of JSON Schema that the contract may use, without annotations. */
export interface SchemaNode {
  /** The compiled judge of this place. What it accepts needs no explanation. */
  readonly is?: (value: unknown) => boolean;
  readonly $ref?: Validator;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  /** What decides about the format. */
  readonly hasFormat?: (value: never) => boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Described;
  readonly propertyNames?: Described;
  readonly maxProperties?: number;
  readonly allOf?: readonly Described[];
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly not?: Described;
  readonly if?: Described;
  readonly then?: Described;
  readonly else?: Described;
}
