/** Rows and columns as the grid library keeps them: numbers from 0 to numbers from 0 to what stands there. */

export type Matrix<T> = Record<number, Record<number, T>>;

/** Puts something in its place. */
export function setIn<T>(matrix: Matrix<T>, row: number, column: number, content: T): void {
  const line = matrix[row] ?? {};
  line[column] = content;
  matrix[row] = line;
}
