/** The host as a command: one JSON line on standard output, exit code 0 or 1; everything else goes to standard error. */
import { answer } from './command/answer.ts';

const report = await answer(process.argv.slice(2), (line) => void process.stderr.write(`${line}\n`));
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exitCode = report.ok ? 0 : 1;
