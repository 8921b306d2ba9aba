/** The workbook on disk: an `.xlsx` file, and beside it what such a file cannot hold. */
export { readBook, readBookFile } from './read-book.ts';
export { type Results, survivesFile } from './results.ts';
export { applySideData, sideData } from './side-data.ts';
export { writeBook } from './write-book.ts';
