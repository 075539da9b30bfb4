import type { Spread } from "./inside/statistics.js";

const NAME_WIDTH = 44;
const VALUE_WIDTH = 11;
const SPREAD_WIDTH = 17;

/** What a value should be at most or, of rates, at least. */
export type Goal = ({ readonly atMost: number } | { readonly atLeast: number }) & {
  /** What it is a goal of, where that needs saying. */
  readonly note?: string;
};

export interface Row {
  readonly name: string;
  /** A ratio, or an amount in the table's unit. Absent where there is none to tell. */
  readonly value?: Spread;
  readonly goal?: Goal;
  /** Something beside, or why there is no value. */
  readonly note?: string;
}

export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface Table {
  readonly title: string;
  /** What the values are: `x` are ratios. */
  readonly unit: "x" | "kB" | "MB" | "s";
  readonly groups: readonly Group[];
}

/** Whether a row has reached its goal; `undefined` where it has none. What has no value has not. */
export function isMet({ value, goal }: Row): boolean | undefined {
  if (goal === undefined) return undefined;
  if (value === undefined) return false;
  return "atMost" in goal ? value.median <= goal.atMost : value.median >= goal.atLeast;
}

/** The same table, of which each row with a goal says whether it is met. */
export function withVerdicts(table: Table): object {
  const judge = (row: Row) => ({ ...row, met: isMet(row) });
  return { ...table, groups: table.groups.map(({ name, rows }) => ({ name, rows: rows.map(judge) })) };
}

/** An amount that was counted, and so does not vary. */
export function exactly(value: number): Spread {
  return { median: value, p25: value, p75: value };
}

/** As plain text, in columns. */
export function formatTable({ title, unit, groups }: Table): string {
  const head = `${"".padEnd(NAME_WIDTH)}${"median".padStart(VALUE_WIDTH)}${"p25-p75".padStart(SPREAD_WIDTH)}   goal`;
  const lines = groups.flatMap(({ name, rows }) => [name, ...rows.map((row) => formatRow(row, unit))]);
  return [title, head, ...lines].join("\n");
}

function formatRow(row: Row, unit: Table["unit"]): string {
  const { name, value, goal, note } = row;
  const shownUnit = unit === "x" ? "" : ` ${unit}`;
  const [middle, spread] = value ? [`${formatNumber(value.median)}${shownUnit}`, formatSpread(value)] : ["-", ""];
  const shownGoal = goal
    ? `${"atMost" in goal ? `<= ${formatNumber(goal.atMost)}` : `>= ${formatNumber(goal.atLeast)}`}${goal.note ? ` (${goal.note})` : ""} ${isMet(row) ? "met" : "MISSED"}`
    : "";
  const columns = [`  ${name}`.padEnd(NAME_WIDTH), middle.padStart(VALUE_WIDTH), spread.padStart(SPREAD_WIDTH)];
  return `${columns.join("")}   ${[shownGoal, note].filter(Boolean).join("; ")}`.trimEnd();
}

function formatSpread({ p25, p75 }: Spread): string {
  return p25 === p75 ? "" : `${formatNumber(p25)}-${formatNumber(p75)}`;
}

/** Three digits that say something. */
export function formatNumber(value: number): string {
  if (value === 0) return "0";
  const digits = Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toFixed(digits);
}
