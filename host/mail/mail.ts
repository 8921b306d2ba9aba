/** A mail as the script sent it, waiting to be written as a file. */

export interface Mail {
  /** Counts from 1 over the life of the workbook. */
  readonly sequence: number;
  /** Milliseconds since 1970, by the host's clock. */
  readonly at: number;
  /** E-mail of whoever ran the script. */
  readonly sender: string;
  /** Shown name of the sender; empty = none. */
  readonly name: string;
  readonly replyTo: string;
  /** Recipients as written, `Tên <dia.chi@example.vn>` or the address alone. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Relative to the home folder. */
  readonly file: string;
}
