/** `npm run quality`: how good the suggestions are on the labelled set, beside the plain ways of doing the same, in one run. */
import { findLookAlikes, type IdentifiedText } from '../src/language/index.ts';
import { LIKENESS_MEASURES } from '../test/quality/alternatives.ts';
import { typedInHaste, withoutMarks } from '../test/quality/haste.ts';
import {
  type LabelledPetition,
  readLaterPairs,
  readPairs,
  readPetitions,
  readPrivacy,
  readUnseenPairs,
} from '../test/quality/labelled.ts';
import { measureCompetence } from '../test/quality/measure-competence.ts';
import {
  type FieldQuality,
  measureFields,
  measureKeywords,
  measureLearned,
} from '../test/quality/measure-fields.ts';
import {
  falseAlarms,
  type LookAlikeQuality,
  measureAlternative,
  measureSimilarity,
} from '../test/quality/measure-look-alikes.ts';
import { measurePrivacy } from '../test/quality/measure-privacy.ts';

const SIZES = [2_000, 20_000] as const;

const percent = (share: number): string =>
  (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1).replace('.', ',')} %`).padStart(8);
const print = (...lines: readonly string[]): void => console.info(lines.join('\n'));

function fieldLine(name: string, quality: FieldQuality): string {
  const { first, amongThree, abstained, sure, wrongThoughSure } = quality;
  return `  ${name.padEnd(52)}${[first, amongThree, abstained, sure, wrongThoughSure].map(percent).join(' ')}`;
}

function printFields(dev: readonly LabelledPetition[], own: readonly LabelledPetition[]): void {
  const later = readPetitions('later');
  const unseen = readPetitions('unseen');
  print(
    `LĨNH VỰC                                               đúng ngay  trong ba  không nói    chắc  chắc mà sai`,
    fieldLine(`CHƯA HỌC: các đợt để chấm (${unseen.length})`, measureFields(unseen)),
    fieldLine('  gõ không dấu', measureFields(unseen, withoutMarks)),
    fieldLine('  gõ vội, viết tắt, sai chính tả', measureFields(unseen, typedInHaste)),
    fieldLine('  học thêm từ 4/5, chấm trên 1/5 còn lại', measureLearned(unseen)),
    fieldLine('  cách thường: đếm từ khoá của danh mục', measureKeywords(unseen)),
    fieldLine(`đã học: ý kiến có sẵn (${dev.length})`, measureFields(dev)),
    fieldLine(`đã học: ý kiến tự viết (${own.length})`, measureFields(own)),
    fieldLine(`đã học: các đợt viết sau (${later.length})`, measureFields(later)),
    '',
  );
}

function pairLine(name: string, { calledSame, recall, precision }: LookAlikeQuality): string {
  const { wording, short, hurried, place, matter } = calledSame;
  return `  ${name.padEnd(44)}${[wording, short, hurried, place, matter, recall, precision].map(percent).join(' ')}`;
}

function printLookAlikes(petitions: readonly LabelledPetition[]): void {
  const unseen = readUnseenPairs();
  const ours = measureSimilarity(unseen);
  print(
    'TRÙNG NHAU                                    lời khác  rút gọn   gõ vội  khác chỗ khác việc | tìm thấy  tìm đúng',
    pairLine(`CHƯA HỌC: các đợt để chấm (${unseen.length} cặp)`, ours),
    ...LIKENESS_MEASURES.flatMap((other) => [
      pairLine(`  ${other.name}`, measureAlternative(unseen, other)),
      pairLine(`  ${other.name}, ngưỡng tìm đúng hơn`, measureAlternative(unseen, other, ours.precision)),
    ]),
    pairLine('đã học: cặp tự viết', measureSimilarity(readPairs())),
    pairLine('đã học: các đợt viết sau', measureSimilarity(readLaterPairs())),
    `  báo nhầm giữa các kiến nghị khác nhau, ${alarms(readPetitions('unseen'))}; phần lớn không nêu địa điểm, ${alarms(petitions)}`,
    `  gõ vội do máy sinh, tìm trong cả tập: ${percent(recallInHaste(petitions)).trim()}`,
    '',
  );
}

function alarms(petitions: readonly LabelledPetition[]): string {
  return `${falseAlarms(petitions).toFixed(0)} cặp trên 1.000`;
}

/** Every petition typed again in haste and mixed in: how many find their original. */
function recallInHaste(petitions: readonly LabelledPetition[]): number {
  const typed = petitions.map(({ id, text }) => ({ id: `${id}-vội`, text: typedInHaste(text) }));
  const found = new Set(findLookAlikes([...petitions, ...typed]).map(({ a, b }) => `${a} ${b}`));
  return petitions.filter(({ id }) => found.has(`${id} ${id}-vội`)).length / petitions.length;
}

function printCompetence(dev: readonly LabelledPetition[]): void {
  const line = (name: string, petitions: readonly LabelledPetition[]) => {
    const { said, right } = measureCompetence(petitions);
    return `  ${name.padEnd(44)}${percent(said)} ${percent(right)}`;
  };
  print(
    'THẨM QUYỀN                                     có nói  nói đúng',
    line(`ý kiến có sẵn (${dev.length})`, dev),
    line('các đợt viết sau', readPetitions('later')),
    line('các đợt để chấm', readPetitions('unseen')),
    '',
  );
}

function printPrivacy(): void {
  const { hidden, missed, wronglyHidden } = measurePrivacy(readPrivacy());
  print(
    `THÔNG TIN RIÊNG: che đúng ${hidden}, bỏ sót ${missed.length}, che nhầm ${wronglyHidden.length}`,
    ...missed.map((line) => `  sót: ${line}`),
    ...wronglyHidden.map((line) => `  nhầm: ${line}`),
    '',
  );
}

/** Petitions at so many places that hardly two are alike: the search has to look, and find little. */
function manyPetitions(petitions: readonly LabelledPetition[], count: number): IdentifiedText[] {
  return [...Array(count).keys()].map((number) => {
    const { text = '' } = petitions[number % petitions.length] ?? {};
    return { id: `K${number}`, text: `${text} Ở ngõ ${(number * 7) % 311} đường số ${(number * 13) % 97}.` };
  });
}

function printGrowth(petitions: readonly LabelledPetition[]): void {
  const runs = SIZES.map((size) => {
    const many = manyPetitions(petitions, size);
    const before = process.cpuUsage();
    const found = findLookAlikes(many).length;
    const { user, system } = process.cpuUsage(before);
    const megabytes = process.memoryUsage().heapUsed / 1e6;
    return { size, found, seconds: (user + system) / 1e6, megabytes };
  });
  const [small, large] = runs;
  print(
    'TÌM TRÙNG TRÊN SỔ LỚN (thời gian bộ xử lý)',
    ...runs.map(
      ({ size, found, seconds, megabytes }) =>
        `  ${size.toLocaleString('vi')} kiến nghị: ${seconds.toFixed(1)} giây, ${found} cặp, bộ nhớ ${megabytes.toFixed(0)} MB`,
    ),
    `  gấp 10 kiến nghị thì gấp ${((large?.seconds ?? 0) / (small?.seconds ?? 1)).toFixed(1)} thời gian`,
  );
}

const dev = readPetitions('dev');
const own = readPetitions('own');
printFields(dev, own);
printCompetence(dev);
printLookAlikes([...dev, ...own]);
printPrivacy();
printGrowth([...dev, ...own]);
