/** From the words of a command to its report. */
import { type RunReport, refused } from '../run/report.ts';
import { enterProjectZone } from '../run/time-zone.ts';
import { parseCommand } from './arguments.ts';

/**
 * @param argv words after the program's name
 * @param log takes the lines the bundle wrote with `console` and `Logger`
 * @returns always a report: whatever goes wrong stands in its `error`
 */
export async function answer(argv: readonly string[], log: (line: string) => void): Promise<RunReport> {
  try {
    enterProjectZone();
    const command = parseCommand(argv);
    // Loaded late, so that a command that cannot be understood is told so at once.
    const { perform } = await import('./actions.ts');
    const { report, console: lines } = await perform(command);
    for (const line of lines) log(line);
    return report;
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}
