/** A range of cells. */
import { RangeValues } from './range-values.ts';

export class Range extends RangeValues {}
