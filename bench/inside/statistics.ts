/** What a series of measurements says: its middle, and where the middle half of it lies. */
export interface Spread {
  readonly median: number;
  readonly p25: number;
  readonly p75: number;
}

/** The value below which a share of the values lies, between two of them where it falls between them. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError("nothing was measured");
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), p25: quantile(values, 0.25), p75: quantile(values, 0.75) };
}

/**
 * How many times as much as the base, round by round: a neighbour who slows down one round slows down both, and so
 * leaves the ratio as it was.
 */
export function ratiosTo(base: readonly number[], values: readonly number[]): number[] {
  if (base.length !== values.length) throw new RangeError("both must have been measured in the same rounds");
  return values.map((value, round) => value / (base[round] as number));
}
