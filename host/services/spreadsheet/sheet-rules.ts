/** Rules that lie over a sheet: the part of Sheet for conditional formats, protections and the filter. */
import { SheetLook } from './sheet-look.ts';

export class SheetRules extends SheetLook {}
