import { describe, expect, it } from 'vitest';
import type { ReviewItem } from '../../src/rpc/answers.ts';
import * as review from '../../src/ui/sidebar/review-session.ts';

const FIELDS = [
  { name: 'Rác', unit: 'Địa chính', keywords: [] },
  { name: 'An ninh', unit: 'Công an', keywords: [] },
  { name: 'Khác', unit: '', keywords: [] },
];

const item = (code: string, rest: Partial<ReviewItem> = {}): ReviewItem => ({
  code,
  content: '',
  place: '',
  raisedAt: '',
  field: '',
  competence: '',
  unit: '',
  reviewed: false,
  suggestions: [{ field: 'Rác', score: 0.9, reason: '' }],
  suggestedCompetence: 'Phường',
  competenceReason: '',
  sure: false,
  lookAlikes: [],
  ...rest,
});

const openSession = (items: readonly ReviewItem[]) => review.openSession({ items, fields: FIELDS });

const acceptShown = (session: review.Session) => {
  const shown = session.items[session.at];
  return shown === undefined ? session : review.decide(session, [shown]);
};
const shownCode = (session: review.Session) => session.items[session.at]?.code;

describe('what Enter accepts', () => {
  const choiceOf = (one: ReviewItem) => review.choiceFor(openSession([one]), one);
  it('the suggestions, with the field’s unit', () => {
    expect(choiceOf(item('A'))).toEqual({ field: 'Rác', unit: 'Địa chính', competence: 'Phường' });
  });
  it('but what stands in the row goes before', () => {
    const typed = item('A', { field: 'An ninh', unit: 'Quân sự', competence: 'Tỉnh' });
    expect(choiceOf(typed)).toEqual({ field: 'An ninh', unit: 'Quân sự', competence: 'Tỉnh' });
  });
  it('nothing where nothing is known', () => {
    expect(choiceOf(item('A', { suggestions: [], suggestedCompetence: '' }))).toEqual({
      field: '',
      unit: '',
      competence: '',
    });
  });
  it('another field brings its own unit; one without a unit keeps what there was', () => {
    const one = item('A');
    const chosen = review.chooseField(openSession([one]), one, 'An ninh');
    expect(review.choiceFor(chosen, one).unit).toBe('Công an');
    const other = review.chooseField(chosen, one, 'Khác');
    expect(review.choiceFor(other, one)).toMatchObject({ field: 'Khác', unit: 'Công an' });
  });
});

describe('going through', () => {
  const open = () => openSession([item('A'), item('B'), item('C')]);

  it('goes on to the next that nobody has decided, and back to those that were passed over', () => {
    const atB = review.move(open(), 1);
    const afterB = acceptShown(atB);
    expect(shownCode(afterB)).toBe('C');
    expect(shownCode(acceptShown(afterB))).toBe('A');
    const end = acceptShown(acceptShown(afterB));
    expect([shownCode(end), review.doneCount(end)]).toEqual([undefined, 3]);
  });

  it('takes each step back to where it was made', () => {
    const [one, two] = [acceptShown(open()), acceptShown(acceptShown(open()))];
    expect(review.takeBack(two)).toEqual(one);
    expect(review.takeBack(one)).toEqual(open());
    expect(review.takeBack(open())).toEqual(open());
  });

  it('a petition decided twice goes back to the first decision', () => {
    const first = acceptShown(open());
    const again = review.move(first, -1);
    const shown = again.items[again.at] ?? item('?');
    const second = acceptShown(review.chooseField(again, shown, 'An ninh'));
    expect(second.rows['A']?.field).toBe('An ninh');
    expect(review.takeBack(second).rows['A']?.field).toBe('Rác');
  });

  it('does not move beyond either end', () => {
    expect(shownCode(review.move(open(), -1))).toBe('A');
    expect(shownCode(review.move(open(), 9))).toBe('C');
  });
});

describe('sure suggestions', () => {
  it('are those that are sure and that nobody has touched; one step takes all back', () => {
    const items = [
      item('A', { sure: true }),
      item('B'),
      item('C', { sure: true }),
      item('D', { sure: true, field: 'Khác' }),
    ];
    const session = openSession(items);
    const sure = review.sureItems(session);
    expect(sure.map(({ code }) => code)).toEqual(['A', 'C']);
    const accepted = review.decide(session, sure);
    expect([review.doneCount(accepted), shownCode(accepted)]).toEqual([2, 'B']);
    expect(review.takeBack(accepted)).toEqual(session);
  });
});

describe('a row that consolidation has just added', () => {
  it.each([
    [
      'holds the first suggestion already and counts as untouched',
      { field: 'Rác', unit: 'Địa chính' },
      ['A'],
    ],
    ['counts as chosen with another field', { field: 'An ninh' }, []],
    ['counts as chosen once it is reviewed', { field: 'Rác', reviewed: true }, []],
  ])('%s', (_, row, sure) => {
    const session = openSession([item('A', { sure: true, ...row })]);
    expect(review.sureItems(session).map(({ code }) => code)).toEqual(sure);
  });
});

describe('what the rows held in truth', () => {
  const before = [{ code: 'A', field: 'An ninh', competence: '', unit: 'Quân sự', reviewed: false }];
  it('is what undo gives back', () => {
    const learned = review.learnBefore(acceptShown(openSession([item('A'), item('B')])), before);
    expect(review.lastStep(learned)?.before).toEqual(before);
  });
  it('but later answers tell only what the page itself wrote', () => {
    const once = review.learnBefore(acceptShown(openSession([item('A'), item('B')])), before);
    const own = [{ code: 'A', field: 'Rác', competence: 'Phường', unit: 'Địa chính', reviewed: true }];
    const again = acceptShown(review.takeBack(once));
    expect(review.lastStep(review.learnBefore(again, own))?.before).toEqual(review.lastStep(again)?.before);
  });
  it('nor for a petition that was decided twice', () => {
    const once = acceptShown(openSession([item('A')]));
    const twice = acceptShown(review.move(once, 0));
    expect(review.learnBefore(twice, before).past).toEqual(twice.past);
  });
});
