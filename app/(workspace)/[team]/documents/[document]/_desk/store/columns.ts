/** One field of many rows. Most fields say the same in most rows, and then cost next to nothing on the wire. */
export type Column =
  | { same: unknown }
  /** Few different values: each once, and for each row which one. */
  | { of: unknown[]; at: number[] }
  /** Points in time: the first in full, then milliseconds from it; null stays null. */
  | { from: number; after: (number | null)[] }
  | { list: unknown[] };

export type Columns = { count: number; fields: Record<string, Column> };

/** A value repeated at least this often on average is worth a dictionary. */
const WORTH_A_DICTIONARY = 4;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Rows of the same shape, field by field. `unpackRows` gives the same rows back. */
export function packRows<T extends object>(rows: readonly T[], leaveOut: readonly (keyof T)[] = []): Columns {
  const names = Object.keys(rows[0] ?? {}).filter((name) => !leaveOut.includes(name as keyof T));
  const fields = names.map((name) => [name, columnOf(rows.map((row) => row[name as keyof T]))]);
  return { count: rows.length, fields: Object.fromEntries(fields) };
}

export function unpackRows<T extends object>({ count, fields }: Columns): T[] {
  const columns = Object.entries(fields).map(([name, column]) => [name, readerOf(column)] as const);
  return Array.from({ length: count }, (_, row) => {
    const made: Record<string, unknown> = {};
    for (const [name, read] of columns) made[name] = read(row);
    return made as T;
  });
}

function columnOf(values: unknown[]): Column {
  const distinct = new Set(values);
  if (distinct.size === 1) return { same: values[0] };
  const times = timesOf(values);
  if (distinct.size * WORTH_A_DICTIONARY > values.length) return times ?? { list: values };
  const of = [...distinct];
  const places = new Map(of.map((value, at) => [value, at]));
  return { of, at: values.map((value) => places.get(value) ?? 0) };
}

function timesOf(values: readonly unknown[]): Column | null {
  const isTime = (value: unknown) => value === null || (typeof value === 'string' && TIME.test(value));
  if (!values.every(isTime)) return null;
  const stamps = values.map((value) => (value === null ? null : Date.parse(value as string)));
  const from = stamps.find((stamp) => stamp !== null) ?? 0;
  return { from, after: stamps.map((stamp) => (stamp === null ? null : stamp - from)) };
}

function readerOf(column: Column): (row: number) => unknown {
  if ('same' in column) return () => column.same;
  if ('of' in column) return (row) => column.of[column.at[row] ?? 0];
  if ('list' in column) return (row) => column.list[row];
  return (row) => {
    const after = column.after[row] ?? null;
    return after === null ? null : new Date(column.from + after).toISOString();
  };
}
