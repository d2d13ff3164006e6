import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toAnswer } from '../../src/form-logic/questions/answers.js';

describe('an answer as it was entered', () => {
  it('is the number that people mean by it, or none', () => {
    for (const [entered, number, language = 'id'] of [
      ['1.500', 1500],
      [' 1.500,5 ', 1500.5],
      ['1,5', 1.5],
      ['1.5', 1.5],
      ['0.500', 0.5],
      ['12,345', 12.345],
      ['1.000.000', 1_000_000],
      ['-2', -2],
      ['1,500', 1500, 'en'],
      ['1,500.5', 1500.5, 'en'],
      ['1.500', 1.5, 'en'],
      ['0x1F', '0x1F'],
      ['1e3', '1e3'],
      ['1.50.000', '1.50.000'],
      ['1,5,5', '1,5,5'],
      ['Infinity', 'Infinity'],
      ['', ''],
    ] as const)
      assert.equal(toAnswer('number', { entered, language }), number, entered);
  });

  it('is a yes or a no by these words alone', () => {
    const said = (entered: string) => toAnswer('yes_no', { entered, language: 'id' });
    assert.deepEqual(['yes', ' no ', '', 'entah'].map(said), [true, false, '', 'entah']);
  });
});
