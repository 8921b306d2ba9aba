/** The version that people read in the sidebar; the same as in `package.json`. */
export const VERSION = '0.1.0';
