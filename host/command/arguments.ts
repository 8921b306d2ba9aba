/** Reads the command line. */
import { parseArgs } from 'node:util';
import { parseInstant } from '../run/time-zone.ts';

export const USAGE = [
  'new --home DIR [--preset MÃ] [--sample] [--now ISO] [--as EMAIL]',
  "run HÀM --home DIR [--json '[THAM SỐ, …]'] [--now ISO] [--as EMAIL] [--fail-at N]",
  'rpc TÊN --json THAM_SỐ --home DIR [--now ISO] [--as EMAIL] [--fail-at N]',
  'edit TRANG Ô --json LƯỚI --home DIR [--now ISO] [--as EMAIL]',
  'tick --home DIR --now ISO',
] as const;

/** What every command may be told. */
export interface Common {
  readonly home: string;
  /** Path of the built `Code.js`; undefined = that of this project. */
  readonly bundle: string | undefined;
  /** ISO text, already found readable. */
  readonly now: string | undefined;
  readonly as: string | undefined;
  readonly failAt: number | undefined;
}

export type Command = Common &
  (
    | { readonly kind: 'new'; readonly preset: string | undefined; readonly sample: boolean }
    | { readonly kind: 'run'; readonly name: string; readonly args: readonly unknown[] }
    | { readonly kind: 'rpc'; readonly name: string; readonly input: unknown }
    | {
        readonly kind: 'edit';
        readonly sheet: string;
        readonly a1: string;
        readonly grid: readonly unknown[][];
      }
    | { readonly kind: 'tick'; readonly now: string }
  );

const OPTIONS = {
  home: { type: 'string' },
  bundle: { type: 'string' },
  preset: { type: 'string' },
  sample: { type: 'boolean' },
  json: { type: 'string' },
  now: { type: 'string' },
  as: { type: 'string' },
  'fail-at': { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** How many words each command takes after its own name. */
const WORDS = { new: 0, run: 1, rpc: 1, edit: 2, tick: 0 } as const;

/** @throws with a Vietnamese sentence for whatever cannot be understood. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = split(argv);
  const [kind, ...words] = positionals;
  if (kind === undefined || !isKind(kind))
    throw usage(kind === undefined ? 'thiếu lệnh' : `không có lệnh "${kind}"`);
  if (words.length !== WORDS[kind]) throw usage(`lệnh "${kind}" cần ${WORDS[kind]} từ theo sau`);
  const common = readCommon(values);
  const [first = '', second = ''] = words;
  if (kind === 'new') return { ...common, kind, preset: values.preset, sample: values.sample ?? false };
  if (kind === 'run') return { ...common, kind, name: first, args: readArray(values.json ?? '[]') };
  if (kind === 'rpc') return { ...common, kind, name: first, input: readJson(values.json ?? 'null') };
  if (kind === 'edit') return { ...common, kind, sheet: first, a1: second, grid: readGrid(values.json) };
  if (common.now === undefined) throw usage('lệnh "tick" cần --now ISO');
  return { ...common, kind, now: common.now };
}

function split(argv: readonly string[]): {
  readonly values: Values;
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^']*)'/.exec((error as Error).message)?.[1] ?? '';
    throw usage(`tham số ${option} không đúng`);
  }
}

function isKind(word: string): word is keyof typeof WORDS {
  return Object.hasOwn(WORDS, word);
}

function readCommon(values: Values): Common {
  if (values.home === undefined || values.home === '') throw usage('thiếu --home DIR');
  if (values.now !== undefined) parseInstant(values.now);
  return {
    home: values.home,
    bundle: values.bundle,
    now: values.now,
    as: values.as,
    failAt: readCount(values['fail-at']),
  };
}

function readCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw usage(`--fail-at cần một số từ 1 trở lên, không phải "${text}"`);
  return Number(text);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw usage('--json không phải JSON');
  }
}

function readArray(text: string): unknown[] {
  const value = readJson(text);
  if (!Array.isArray(value)) throw usage('--json của lệnh "run" phải là mảng tham số');
  return value;
}

function readGrid(text: string | undefined): unknown[][] {
  const value = text === undefined ? null : readJson(text);
  const isGrid = Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
  if (!isGrid) throw usage('--json của lệnh "edit" phải là mảng các dòng, như [["a","b"]]');
  return value as unknown[][];
}

function usage(problem: string): Error {
  return new Error(`Lệnh không đúng: ${problem}. Cách dùng: ${USAGE.join(' | ')}`);
}
