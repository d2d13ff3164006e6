import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDangerWords } from '../../src/contract/public/danger.js';

const DANGER = { id: 'api', words: ['api besar'], title: 'Api', text: '', tel: '112', secret: false };
const dangersOf = (...data: unknown[]) => readDangerWords({ results: { data } }).dangers;

describe('words of danger that lie', () => {
  it('name no danger by halves, nor anything but a number to call', () => {
    assert.deepEqual(dangersOf(DANGER), [{ ...DANGER, not: [] }]);
    for (const wrong of [
      { tel: '112;ext=1' },
      { tel: 'javascript:alert(1)' },
      { tel: '1'.repeat(16) },
      { tel: null },
      { words: 'api' },
      { words: [7, '', ' '] },
      { words: ['a'.repeat(2_501)] },
      { id: '' },
      { title: {} },
    ])
      assert.deepEqual(dangersOf({ ...DANGER, ...wrong }, null, 'x'), [], JSON.stringify(wrong));
    const [long] = dangersOf({
      ...DANGER,
      title: 'a'.repeat(99),
      words: Array(99).fill('api'),
      not: 'x',
      secret: 1,
    });
    assert.deepEqual([long!.title.length, long!.words.length, long!.not, long!.secret], [60, 80, [], false]);
    assert.equal(dangersOf(...Array<unknown>(30).fill(DANGER)).length, 10);
  });

  it('are an empty list, and speech without a word, where nothing can be read', () => {
    for (const json of [
      null,
      'x',
      {},
      { results: 7 },
      { results: { data: 'x', groups: [], turns: 'x', negations: {} } },
    ]) {
      const { dangers, speech } = readDangerWords(json);
      assert.deepEqual([dangers, speech.groups, speech.negations], [[], {}, ''], JSON.stringify(json));
      assert.deepEqual(Object.values(speech.turns).flat(), []);
    }
  });
});
