/** Security headers of what the server gives out: the page, the frames of the script, the mails. */
import { MAIL_SANDBOX, SCRIPT_SANDBOX } from './frame/sandbox.ts';

const COMMON = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The page loads nothing but its own files; the grid library writes its styles into the page. */
export const PAGE_HEADERS = {
  ...COMMON,
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
} as const;

/** A sidebar or dialog: inline only, no connection of its own, an origin of nobody's. */
export const FRAME_HEADERS = {
  ...COMMON,
  'Content-Security-Policy': `sandbox ${SCRIPT_SANDBOX}; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; media-src data: blob:; frame-ancestors 'self'`,
} as const;

/** A mail as it looks: no script, nothing fetched; links open in a tab of their own. */
export const MAIL_HEADERS = {
  ...COMMON,
  'Content-Security-Policy': `sandbox ${MAIL_SANDBOX}; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'`,
} as const;

export const DATA_HEADERS = { ...COMMON, 'Content-Type': 'application/json; charset=utf-8' } as const;
