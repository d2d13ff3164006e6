import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  KEYS,
  isForDesk,
  isTogether,
  pressed,
  type Stroke,
} from '../../demo/endpoint/desk/page/keys/keymap.js';
import { keyWords } from '../../demo/endpoint/desk/page/keys/keys-words.js';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});
const FREE = { isAltGraph: false, inField: false };

test('the keymap is the one that officers were promised, each key for one deed and with words for its sheet', () => {
  assert.deepEqual(
    Object.entries(KEYS).map(([name, key]) => `${key} ${name}`),
    [
      'j next',
      'k previous',
      'Enter open',
      'v verify',
      't forward',
      'm verify-and-forward',
      'b answer',
      'c internal-note',
      's close',
      'x select',
      'z undo',
      '/ search',
      '? sheet',
    ],
  );
  assert.equal(new Set(Object.values(KEYS)).size, Object.keys(KEYS).length);
  assert.deepEqual(Object.keys(keyWords).sort(), Object.keys(KEYS).sort());
  assert.equal(pressed('m'), 'verify-and-forward');
  assert.equal(pressed('3'), '3');
  for (const nothing of ['M', 'q', '0', 'Tab', 'Escape']) assert.equal(pressed(nothing), null);
});

test('a digit right behind the key of the answer is a template, wherever the focus is by then', () => {
  const answered = { name: 'answer', at: 5_000 } as const;
  assert.equal(isTogether(answered, { name: '1', at: 5_200 }), true);
  assert.equal(
    isTogether(answered, { name: '1', at: 6_000 }),
    false,
    'a digit that is typed later is a digit',
  );
  assert.equal(isTogether(answered, { name: 'verify', at: 5_200 }), false, 'a letter never');
  assert.equal(isTogether({ name: 'internal-note', at: 5_000 }, { name: '1', at: 5_200 }), false);
  assert.equal(isTogether(null, { name: '1', at: 5_200 }), false);
});

test('a letter is silent in a field, with a modifier, and while a word is composed', () => {
  assert.equal(isForDesk(stroke('v'), FREE), true);
  assert.equal(isForDesk(stroke('v'), { ...FREE, inField: true }), false);
  // Chromium on Windows says AltGr as Ctrl and Alt, Firefox on Linux by the modifier's state alone.
  assert.equal(isForDesk(stroke('v'), { ...FREE, isAltGraph: true }), false);
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'isComposing'])
    assert.equal(isForDesk(stroke('v', { [modifier]: true }), FREE), false, modifier);
});
