/** The two names of one attribute: the sync event's source page has the first, all other documents the second. */
const NAME = "dataPoints";
const OTHER_NAME = "datapoints";

/**
 * Reads both spellings of the data points into `data.dataPoints`. Returns a copy where that differs from what came,
 * else the event itself.
 */
export function withDataPoints<Event>(event: Event): Event {
  // Every event has data, of whatever type it is.
  const { data } = event as { readonly data: Readonly<Record<string, unknown>> };
  if (!Object.hasOwn(data, OTHER_NAME) || (Object.hasOwn(data, NAME) && data[NAME] !== null)) return event;
  return { ...event, data: { ...data, [NAME]: data[OTHER_NAME] } };
}
