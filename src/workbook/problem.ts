/** What is wrong in a cell, where, and what to do: data that is listed, never thrown. */

export interface Problem {
  readonly sheet: string;
  /** `E12`; `''` when the whole sheet is meant. */
  readonly cell: string;
  readonly header: string;
  /** In Vietnamese: what is wrong and what to do. */
  readonly reason: string;
}
