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
  const all = [...dev, ...own];
  print(
    `LĨNH VỰC (${all.length} kiến nghị)                              đúng ngay  trong ba  không nói    chắc  chắc mà sai`,
    fieldLine(`ý kiến có sẵn (${dev.length})`, measureFields(dev)),
    fieldLine(`ý kiến tự viết trước khi chỉnh (${own.length})`, measureFields(own)),
    fieldLine(`năm đợt viết sau (${later.length})`, measureFields(later)),
    fieldLine('cả hai, gõ không dấu', measureFields(all, withoutMarks)),
    fieldLine('cả hai, gõ vội, viết tắt, sai chính tả', measureFields(all, typedInHaste)),
    fieldLine('cả hai, học thêm từ 4/5, chấm trên 1/5 còn lại', measureLearned(all)),
    fieldLine('cách thường: đếm từ khoá của danh mục', measureKeywords(all)),
    '',
  );
}

function pairLine(name: string, { calledSame, recall, precision }: LookAlikeQuality): string {
  const { wording, short, hurried, place, matter } = calledSame;
  return `  ${name.padEnd(44)}${[wording, short, hurried, place, matter, recall, precision].map(percent).join(' ')}`;
}

function printLookAlikes(petitions: readonly LabelledPetition[]): void {
  const pairs = readPairs();
  const ours = measureSimilarity(pairs);
  print(
    `TRÙNG NHAU (${pairs.length} cặp)                       lời khác  rút gọn   gõ vội  khác chỗ khác việc | tìm thấy  tìm đúng`,
    pairLine('của sổ này', ours),
    ...['b', 'c', 'd', 'e', 'f'].map((lot, index) =>
      pairLine(`  đợt viết sau, thứ ${index + 1}`, measureSimilarity(readLaterPairs(lot))),
    ),
    ...LIKENESS_MEASURES.flatMap((other) => [
      pairLine(other.name, measureAlternative(pairs, other)),
      pairLine(`${other.name}, ngưỡng tìm đúng hơn`, measureAlternative(pairs, other, ours.precision)),
    ]),
    `  báo nhầm giữa các kiến nghị khác nhau: ${falseAlarms(petitions).toFixed(0)} cặp trên 1.000 kiến nghị`,
    `  gõ vội do máy sinh, tìm trong cả tập: ${percent(recallInHaste(petitions)).trim()}`,
    '',
  );
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
    line('năm đợt viết sau', readPetitions('later')),
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
