/** The Chromium of the browser tests, as `npm run pictures` uses it too. */
export { launchBrowser } from '../../build/browser.ts';
