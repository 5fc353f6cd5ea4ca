/** Reading the compact tables of this folder: one row a line, columns parted by `|`, lists inside a column by `;`. */

/** The rows of a table as their columns, trimmed; empty lines are left out. */
export function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((column) => column.trim()))
}

/** The entries of a list column. An empty column is an empty list. */
export function list(column: string | undefined): string[] {
  return column === undefined || column === '' ? [] : column.split(';').map((entry) => entry.trim())
}
