/** A whole text of JSON that is a time, a day or a month, and no name. */
const TIME = /"(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2})(?:T(\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?"(?!\s*:)/g;
const MS_PER_DAY = 24 * 60 * 60 * 1000;
const DATE_LENGTH = "yyyy-MM-dd".length;
const MONTH_LENGTH = "yyyy-MM".length;

/**
 * Takes the newest time of the examples, and what is to be in its place. Returns what moves all times of a JSON text by
 * the difference: days by whole days, months by whole months, so that what came before something else still does.
 */
export function createTimeShift(newest: Date, now: Date): (text: string) => string {
  const milliseconds = now.getTime() - newest.getTime();
  const days = Math.round(milliseconds / MS_PER_DAY);
  const months = (now.getUTCFullYear() - newest.getUTCFullYear()) * 12 + now.getUTCMonth() - newest.getUTCMonth();

  return (text) =>
    text.replace(TIME, (whole, year: string, month: string, day?: string, time?: string, fraction = "") => {
      const given = whole.slice(1, -1);
      if (day === undefined) return quoted(isoAt(Date.UTC(Number(year), Number(month) - 1 + months), MONTH_LENGTH));
      if (time === undefined) return quoted(isoAt(Date.parse(given) + days * MS_PER_DAY, DATE_LENGTH));
      const shifted = Date.parse(given) + milliseconds;
      return Number.isNaN(shifted) ? whole : quoted(`${isoAt(shifted, "yyyy-MM-ddThh:mm:ss".length)}${fraction}Z`);
    });
}

const quoted = (text: string) => `"${text}"`;

function isoAt(milliseconds: number, length: number): string {
  return new Date(milliseconds).toISOString().slice(0, length);
}
