/** What a frame may do, for the element on the page and for the header of what it shows. */

/**
 * A sidebar or dialog: Google's own list for HtmlService (guides/html/restrictions) without `allow-same-origin`, so
 * that a frame has an origin of nobody's and reaches the host by the page's messages alone.
 */
export const SCRIPT_SANDBOX =
  'allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** A mail: links may open a tab of their own, and that is all. */
export const MAIL_SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';
