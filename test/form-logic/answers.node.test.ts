import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersToSend, toAnswer } from '../../src/form-logic/questions/answers.js';
import { askedLines, askedNow, askedProblems } from '../../src/form-logic/questions/asked.js';
import { readQuestions } from '../../src/contract/questions/read-questions.js';

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

describe('a question that comes after another', () => {
  const list = readQuestions([
    { code: 'sambungan', label: 'Sambungan?', type: 'yes_no' },
    { code: 'nomor', label: 'Nomor', type: 'text', required: true, after: 'sambungan' },
    { code: 'lain', label: 'Lain', type: 'text', after: 'hilang' },
  ]);
  const answer = (type: 'text' | 'yes_no', entered: string) => ({
    ...{ categoryId: 'pdam', label: '', type, language: 'id', entered, text: entered },
  });
  const judged = (said: string, number: string) => {
    const given = {
      ...(said && { sambungan: answer('yes_no', said) }),
      ...(number && { nomor: answer('text', number) }),
    };
    const asked = { categoryId: 'pdam', list, given };
    const sentences = { wrong: () => 'wrong', lost: () => 'lost' };
    return {
      problems: [...askedProblems(asked, sentences)].map(({ field }) => field),
      lines: [...askedLines(asked)].map(({ field }) => field),
      sent: answersToSend(given, 'pdam', askedNow(asked)),
    };
  };

  it('is asked, demanded and sent after a yes, and taken back by a no, which loses nothing', () => {
    assert.deepEqual(judged('', ''), { problems: [], lines: [], sent: null });
    assert.deepEqual(judged('yes', '').problems, ['fields.nomor']);
    assert.deepEqual(judged('yes', '1').sent, { sambungan: true, nomor: '1' });
    const denied = { problems: [], lines: ['fields.sambungan'], sent: { sambungan: false } };
    assert.deepEqual(judged('no', '1'), denied);
  });

  it('counts where it was answered and the other was not, as on a page that shows both', () => {
    assert.deepEqual(judged('', '1'), { problems: [], lines: ['fields.nomor'], sent: { nomor: '1' } });
  });
});
