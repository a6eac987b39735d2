/**
 * What `.data` takes: rows, furniture and rows, columns of equal length such as
 * `{ date: [...], value: Float64Array }`, or a text in either notation of the attribute. A `Date`, and
 * under a header such as `date` or 日期 also milliseconds since 1970, stand for their day in UTC; a text
 * such as "2015-03" or "2015" says less, and so more exactly what is known. Seconds, the serial dates of
 * a sheet and milliseconds before May 1970 are read as no dates, and told.
 */
export type DataInput =
  | string
  | readonly Readonly<Record<string, unknown>>[]
  | readonly (readonly unknown[])[]
  | { readonly rows: readonly unknown[]; readonly [key: string]: unknown }
  | Readonly<Record<string, ArrayLike<string | number | bigint | Date | null>>>;
