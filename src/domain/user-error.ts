/** A refusal that a person can do something about: its message is Vietnamese and is shown as it stands. */

export class UserError extends Error {
  override readonly name = 'UserError';
}
