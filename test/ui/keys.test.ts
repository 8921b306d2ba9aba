import { describe, expect, it } from 'vitest';
import { commandOf, isComposing, type Key } from '../../src/ui/parts/keys.ts';

const key = (rest: Partial<Key>): Key => ({
  key: '',
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...rest,
});

describe('a key as a command', () => {
  it.each([
    ['Enter', 'Enter'],
    ['1', '1'],
    ['u', 'u'],
    ['U', 'u'],
    // Telex: "dd" comes as "đ".
    ['đ', 'd'],
    ['Đ', 'd'],
    // VNI: "u1", "u2", "u3" come as "ú", "ù", "ủ", in either Unicode form.
    ['ú', '1'],
    ['ù', '2'],
    ['ủ', '3'],
    // Other marks are no command, and "ư" does not undo.
    ['ư', ''],
    ['ũ', ''],
    ['ArrowDown', ''],
    ['Shift', ''],
  ])('%s is “%s”', (pressed, command) => {
    expect(commandOf(key({ key: pressed }))).toBe(command);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }, { keyCode: 229 }])(
    'is none with %j',
    (with_) => {
      expect(commandOf(key({ key: 'u', ...with_ }))).toBe('');
    },
  );

  it('belongs to the typing tool while a word is under way', () => {
    expect(
      [key({ isComposing: true }), key({ keyCode: 229 }), key({ keyCode: 13 })].map(isComposing),
    ).toEqual([true, true, false]);
  });
});
