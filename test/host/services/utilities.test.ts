/** Utilities, held to Java's patterns and to known digests. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../fixtures/host-with.ts';

const DAY = 'new Date(2022, 6, 7, 9, 5, 3, 42)';
const HCM = "'Asia/Ho_Chi_Minh'";

describe('Utilities.formatDate', () => {
  it.each([
    ['dd/MM/yyyy', '07/07/2022'],
    ['d/M/yy', '7/7/22'],
    ['yyyy-MM-dd', '2022-07-07'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2022-07-07T09:05:03.042+07:00'],
    ['H:m:s', '9:5:3'],
    ['hh:mm a', '09:05 AM'],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'Thu, 7 Jul 2022 09:05:03 +0700'],
    ['EEEE MMMM', 'Thursday July'],
    ['u D', '4 188'],
    ['z X XX', 'GMT+07:00 +07 +0700'],
    ["'ngày' d 'tháng' M", 'ngày 7 tháng 7'],
    ["h 'o''clock'", "9 o'clock"],
    ["''yy", "'22"],
  ])('%s gives %s', async (pattern, expected) => {
    expect(await evaluate(`Utilities.formatDate(${DAY}, ${HCM}, ${JSON.stringify(pattern)})`)).toBe(expected);
  });

  it.each([
    ["'UTC', 'HH:mm'", '02:05'],
    ["'GMT+9', 'HH:mm'", '11:05'],
    ["'America/Los_Angeles', 'dd HH'", '06 19'],
    ["'Sao Hỏa', 'HH'", '02'],
    [`${HCM}, 'yyyy-bb'`, 'Illegal pattern character in "yyyy-bb"'],
  ])('in %s gives %s', async (rest, expected) => {
    expect(await evaluate(`Utilities.formatDate(${DAY}, ${rest})`)).toBe(expected);
  });

  it('takes a Date and nothing else', async () => {
    expect(await evaluate(`Utilities.formatDate('2022-07-07', ${HCM}, 'dd')`)).toBe(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities', () => {
  it.each([
    ["Utilities.base64Encode('Tổ dân phố')", 'VOG7lSBkw6JuIHBo4buR'],
    ['Utilities.base64EncodeWebSafe([-5, -1, -2])', '-__-'],
    ["Utilities.base64Decode('VOG7lQ==')", [84, -31, -69, -107]],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '').slice(0, 3)", [-44, 29, -116]],
    [
      "Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc'))",
      'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
    ],
    [
      "Utilities.computeDigest('MD5', 'a')",
      "The parameters (String,String) don't match the method signature for Utilities.computeDigest.",
    ],
    ['/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(Utilities.getUuid())', true],
    [
      'Utilities.parseCsv(\'a,"b, ""c""",\\r\\n"d\\ne",f,g\\n\')',
      [
        ['a', 'b, "c"', ''],
        ['d\ne', 'f', 'g'],
      ],
    ],
    ["Utilities.parseCsv('a;b', ';')", [['a', 'b']]],
    ["Utilities.parseCsv('a,b').every((row) => row instanceof Array)", true],
    ['[Date.now(), Utilities.sleep(1500), Date.now()].filter(Number).reduce((a, b) => b - a)', 1500],
    ['Utilities.sleep(300001)', 'Argument too large: milliseconds'],
    ["Utilities.newBlob('Tổ', 'text/html', 'a.html').getBytes()", [84, -31, -69, -107]],
    ["Utilities.newBlob([84, -31, -69, -107]).setName('x').getDataAsString()", 'Tổ'],
    ["((b) => [b.getContentType(), b.getName()])(Utilities.newBlob('a'))", ['text/plain', null]],
    ["((b) => [b.getContentType(), b.getName()])(Utilities.newBlob([], 'a/b', 'c'))", ['a/b', 'c']],
    [
      'Utilities.newBlob(5)',
      "The parameters (number) don't match the method signature for Utilities.newBlob.",
    ],
    ['Utilities.zip([])', 'chưa mô phỏng: Utilities.zip'],
  ])('%s gives %j', async (expression, expected) => {
    expect(await evaluate(expression)).toEqual(expected);
  });
});
