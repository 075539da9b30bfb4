/** The length of a text as JSON Schema counts it: in characters of Unicode, not in UTF-16 units. */
export function characterLength(text: string): number {
  let length = 0;
  for (const _character of text) length++;
  return length;
}
