import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDangers, readDangerWords } from '../../src/contract/public/danger.js';

const DANGER = { id: 'api', words: ['api besar'], title: 'Api', text: '', tel: '112', secret: false };
const PHRASES = { id: 'api', words: ['api besar'], not: [] };

describe('dangers that lie', () => {
  it('are none by halves, nor have anything but a number to call', () => {
    assert.deepEqual(readDangers([DANGER]), [DANGER]);
    for (const wrong of [
      { tel: '112;ext=1' },
      { tel: 'javascript:alert(1)' },
      { tel: '1'.repeat(16) },
      { tel: null },
      { id: '' },
      { title: {} },
    ])
      assert.deepEqual(readDangers([{ ...DANGER, ...wrong }, null, 'x']), [], JSON.stringify(wrong));
    for (const json of [undefined, null, 'x', 7, {}, { results: 7 }]) assert.deepEqual(readDangers(json), []);
  });

  it('say no more than a card holds, and no word that would be heard everywhere', () => {
    const [long] = readDangers([
      { ...DANGER, title: 'a'.repeat(99), text: 'a'.repeat(999), words: Array(99).fill('api'), secret: 1 },
    ]);
    assert.deepEqual(
      [long!.title.length, long!.text.length, long!.words.length, long!.secret],
      [60, 200, 40, false],
    );
    for (const words of ['api', null, {}, [7, '', ' '], ['a'.repeat(61)]])
      assert.deepEqual(readDangers([{ ...DANGER, words }])[0]!.words, [], JSON.stringify(words));
    const many = Array.from({ length: 30 }, (_, id) => ({ ...DANGER, id }));
    assert.equal(readDangers(many).length, 10);
    assert.equal(readDangers([DANGER, { ...DANGER, tel: '666' }]).length, 1, 'the first of a name');
    assert.equal(readDangers([DANGER, { ...DANGER, tel: '666' }])[0]!.tel, '112');
  });
});

describe('words of danger that lie', () => {
  const phrasesOf = (...data: unknown[]) => readDangerWords({ results: { data } }).phrases;

  it('are none by halves, and bounded', () => {
    assert.deepEqual(phrasesOf(PHRASES), [PHRASES]);
    for (const wrong of [
      { words: 'api' },
      { words: [7, '', ' '] },
      { words: ['a'.repeat(2_501)] },
      { id: '' },
    ])
      assert.deepEqual(phrasesOf({ ...PHRASES, ...wrong }, null, 'x'), [], JSON.stringify(wrong));
    const [long] = phrasesOf({ ...PHRASES, words: Array(99).fill('api'), not: 'x' });
    assert.deepEqual([long!.words.length, long!.not], [80, []]);
    assert.equal(phrasesOf(...Array<unknown>(30).fill(PHRASES)).length, 10);
  });

  it('weigh nothing where they are no weights, and are bounded', () => {
    const learntOf = (learnt: unknown) => readDangerWords({ results: { data: [], learnt } }).learnt;
    const whole = { ids: ['api'], weights: 'hij', told: 4, least: 1.5, kinds: 'a' };
    assert.deepEqual(learntOf(whole), whole);
    for (const wrong of [
      { weights: '' },
      { weights: ['h'] },
      { weights: null },
      { least: 'x' },
      { least: null },
    ])
      assert.equal(learntOf({ ...whole, ...wrong }), null, JSON.stringify(wrong));
    const long = learntOf({
      ids: Array(99).fill('a'.repeat(99)),
      weights: 'z'.repeat(99_999),
      least: 0,
      kinds: 7,
    });
    assert.deepEqual([long!.ids.length, long!.ids[0]!.length, long!.weights.length], [10, 40, 65_536]);
    assert.deepEqual([long!.told, long!.kinds], [0, '']);
    for (const json of [null, 'x', {}, { results: 7 }, { results: { data: 'x', learnt: [] } }])
      assert.deepEqual(readDangerWords(json), { phrases: [], learnt: null }, JSON.stringify(json));
  });
});
