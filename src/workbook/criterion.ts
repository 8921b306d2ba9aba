/** What a cell offers to choose from. Nothing is ever refused: a value outside is marked, and listed as a problem. */

export type Criterion =
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'column'; readonly sheet: string; readonly column: number; readonly fromRow: number }
  | { readonly kind: 'tick' };
