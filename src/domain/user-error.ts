/** A refusal that a person can do something about: its message is Vietnamese and is shown as it stands. */

export class UserError extends Error {
  override readonly name = 'UserError';
  /** The cell it is about, where there is one. */
  readonly place: { readonly at?: { readonly sheet: string; readonly cell: string } };

  constructor(message: string, at?: { readonly sheet: string; readonly cell: string }) {
    super(message);
    this.place = at === undefined ? {} : { at };
  }
}
