/**
 * An English unit alone over a plot or a table, begun as a line is: Billion yuan, Zones. “In zones” is what
 * nobody says; a short word may be a symbol and stays: km², kWh.
 */
export const unitHead = (unit: string): string =>
  unit.replace(/^[a-z](?=[a-z]{3})/, (first) => first.toUpperCase());
