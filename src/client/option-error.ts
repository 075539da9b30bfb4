/** The error of an option that cannot work. It never repeats the value, which may be a secret. */
export function optionError(name: string, expected: string): TypeError {
  return new TypeError(`Option "${name}" must ${expected}.`);
}

/** Gives back an option that must be there. */
export function required<Value>(name: string, value: Value): NonNullable<Value> {
  if (value === undefined || value === null) throw new TypeError(`Option "${name}" is missing.`);
  return value;
}
