/** What the bundler writes for an element. */
export { Fragment, h } from 'preact';
