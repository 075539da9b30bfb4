/** A schema of the contract, compiled at generation. */
export interface Validator {
  /** Whether a value fulfils the schema. Stops at the first fault. Throws where reading the value throws. */
  readonly is: (value: unknown) => boolean;
  /** The schema itself, for the explainer: of use only where a value has been refused, so made only then. */
  readonly schema: () => SchemaNode;
}

/** A schema as the explainer walks it: the keywords of JSON Schema that the contract may use, and no annotations. */
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
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly maxProperties?: number;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly not?: SchemaNode;
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
}
