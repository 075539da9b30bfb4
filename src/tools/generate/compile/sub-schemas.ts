/** The keywords under which a schema holds one other; `additionalProperties` may be true or false instead. */
export const SINGLE = ["items", "not", "if", "then", "else", "propertyNames", "additionalProperties"];
/** The keywords under which a schema holds a list of others. */
export const LISTS = ["allOf", "anyOf", "oneOf"];
