import { isObject } from "../../../validation/json-type.js";

/** The two names of one attribute: the sync event's source page has the first, all other documents the second. */
const NAME = "dataPoints";
const OTHER_NAME = "datapoints";

/**
 * Reads both spellings of the data points into `data.dataPoints`. Returns a copy where that differs from what came,
 * else the event itself.
 */
export function withDataPoints<Event>(event: Event): Event {
  const data = isObject(event) && Object.hasOwn(event, "data") ? event["data"] : undefined;
  if (!isObject(data) || !Object.hasOwn(data, OTHER_NAME)) return event;
  const isNamed = Object.hasOwn(data, NAME) && data[NAME] !== null;
  return isNamed ? event : { ...event, data: { ...data, [NAME]: data[OTHER_NAME] } };
}
