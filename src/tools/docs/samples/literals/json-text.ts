// The samples stand in a narrow column.
const MAX_ONE_LINE_BODY = 60;

/** Writes a body as the JSON that is sent: in one line where it is short. */
export function jsonText(body: unknown): string {
  const oneLine = JSON.stringify(body);
  return oneLine.length <= MAX_ONE_LINE_BODY ? oneLine : JSON.stringify(body, null, 2);
}
