/**
 * What `.data` takes: rows, furniture and rows, columns of equal length such as
 * `{ date: [...], value: Float64Array }`, or a text in either notation of the attribute.
 */
export type DataInput =
  | string
  | readonly Readonly<Record<string, unknown>>[]
  | readonly (readonly unknown[])[]
  | { readonly rows: readonly unknown[]; readonly [key: string]: unknown }
  | Readonly<Record<string, ArrayLike<string | number>>>;
