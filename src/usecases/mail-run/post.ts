/** What all mails of a run share, from the settings. */
import { readAddresses } from '../../domain/reminders/addresses.ts';
import type { AnyMail } from '../../mails/render.ts';
import { duties } from '../../workbook/tables/catalogues.ts';
import { actualSheetName } from '../read-table.ts';
import type { Matters } from './read-matters.ts';
import type { Post } from './send-parcels.ts';

/** Addresses of the office, each once. */
export function officesOf({ settings }: Pick<Matters, 'settings'>): readonly string[] {
  return readAddresses(settings.officeEmail ?? '').valid;
}

export function postOf(matters: Matters): Post {
  const { settings, names, register, mode } = matters;
  return {
    officeName: settings.officeName ?? '',
    roundName: settings.roundName ?? '',
    replyTo: officesOf(matters)[0] ?? '',
    mode,
    sheetOf: (mail) => actualSheetName(ownSheet(mail), names) ?? register.sheet,
  };
}

/** A group finds its matter on its own tab, whoever has only duties in the plan; everybody else in the register. */
function ownSheet(mail: AnyMail): string {
  if (mail.kind === 'receipt') return mail.sheet;
  if (mail.kind === 'duty') return duties.sheet;
  return mail.kind === 'group' ? (mail.sections[0]?.sheet ?? '') : '';
}
