import type { Filters } from "../../../mock/state/page.js";

const DAY_LENGTH = "yyyy-MM-dd".length;
const FRACTION = /\.\d+Z$/;

/** A time as the service writes it: in seconds. */
export function toTime(date: Date): string {
  return date.toISOString().replace(FRACTION, "Z");
}

/**
 * Whether a time is within the days of a list's filters. No source says whether the days themselves are included: by
 * our reading of "on this date or later" both are, and days are those of UTC, in which all times are.
 */
export function isWithinDays(time: string | null | undefined, { startDate, endDate }: Filters): boolean {
  const day = (time ?? "").slice(0, DAY_LENGTH);
  return (startDate === undefined || day >= startDate) && (endDate === undefined || day <= endDate);
}
