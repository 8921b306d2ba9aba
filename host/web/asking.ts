/**
 * Questions of a menu item. Google stops the script until a person answers; a script of this host cannot be stopped, so
 * it is first run on a fork of the workbook to learn what it asks, and for good only when every answer is there.
 */
import type { AlertRecord, Answer, Host, RunReport } from '../index.ts';

/** What is to be asked next: alerts with nothing to choose up to the first real question, or nothing. */
export function openQuestions(host: Host, name: string, answers: readonly Answer[]): readonly AlertRecord[] {
  const { alerts } = trial(host, name, answers);
  const next = alerts.slice(answers.length);
  const question = next.findIndex(isQuestion);
  return next.slice(0, question + 1);
}

function trial(host: Host, name: string, answers: readonly Answer[]): RunReport {
  const fork = host.fork();
  fork.answers.push(...answers);
  return fork.run(name);
}

/** Whether there is something to choose or to type. */
export function isQuestion({ buttons, text }: AlertRecord): boolean {
  return buttons !== 'OK' || text !== undefined;
}
