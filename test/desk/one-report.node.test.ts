import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerBody } from '../../demo/endpoint/desk/page/report/answer/answer-body.js';
import { pick, UNPAIRED, withoutFile } from '../../demo/endpoint/desk/page/report/answer/pairs.js';
import { emptyPlaceholders, filled } from '../../demo/endpoint/desk/page/report/answer/placeholders.js';
import { endsWork } from '../../demo/endpoint/desk/page/report/deeds/ending.js';
import { boxBetween, joined, moved, resized } from '../../demo/endpoint/desk/page/report/photos/boxes.js';
import { isCovered, withWords, wordsIn } from '../../demo/endpoint/desk/page/report/texts/cover.js';
import { differences } from '../../demo/endpoint/desk/page/report/texts/diff.js';

const changed = (pieces: readonly { text: string; isChanged: boolean }[]): string[] =>
  pieces.filter(({ isChanged }) => isChanged).map(({ text }) => text);

describe('what the public reads beside the original', () => {
  for (const { before, after, left, right } of [
    { before: 'Lampu mati', after: 'Lampu mati', left: [], right: [] },
    {
      before: 'Rumah Pak Budi Santoso, telepon 0812 3456, gelap',
      after: 'Rumah Pak •••, telepon •••, gelap',
      left: ['Budi Santoso', '0812 3456'],
      right: ['•••', '•••'],
    },
    {
      before: 'Budi di sini. Budi di sana.',
      after: '••• di sini. ••• di sana.',
      left: ['Budi', 'Budi'],
      right: ['•••', '•••'],
    },
    {
      before: 'Pak Budi Santoso gelap',
      after: 'Pak ••• ••• gelap',
      left: ['Budi Santoso'],
      right: ['••• •••'],
    },
    { before: '', after: '•••', left: [], right: ['•••'] },
  ])
    it(`marks in “${before}” what is hidden`, () => {
      const { before: one, after: other } = differences(before, after);
      assert.deepEqual(changed(one), left);
      assert.deepEqual(changed(other), right);
      assert.equal(one.map(({ text }) => text).join(''), before);
      assert.equal(other.map(({ text }) => text).join(''), after);
    });

  it('counts as hidden between the first and the last difference of texts too long to compare', () => {
    const { before } = differences(
      `Awal ${'satu lampu '.repeat(2_000)}akhir`,
      `Awal ${'dua lampu '.repeat(2_000)}akhir`,
    );
    assert.deepEqual(changed(before), [`${'satu lampu '.repeat(1_999)}satu`]);
  });
});

describe('words that an officer covers', () => {
  const NONE = { title: [], content: [] };
  const words = [...wordsIn('title', 'Rumah Budi'), ...wordsIn('content', 'di rumah budi dan Siti di desa')];
  const named = (...texts: string[]) => words.filter(({ text }) => texts.includes(text));
  const coveredBy = (covered: Parameters<typeof isCovered>[0]): string[] =>
    words.filter((word) => isCovered(covered, word)).map(({ text }) => text);

  it('go along wherever they stand, and come back together', () => {
    const black = withWords(NONE, { words, chosen: named('Budi'), isBlack: true });
    assert.deepEqual(coveredBy(black), ['Budi', 'budi']);
    assert.deepEqual(withWords(black, { words, chosen: named('budi'), isBlack: false }), NONE);
  });

  it('of several chosen together, take along names elsewhere, but no everyday word', () => {
    const chosen = words.slice(5, 7);
    assert.deepEqual(
      chosen.map(({ text }) => text),
      ['dan', 'Siti'],
    );
    const black = withWords(NONE, { words, chosen: [...chosen, words[7]!], isBlack: true });
    assert.deepEqual(coveredBy(black), ['dan', 'Siti', 'di']);
    assert.equal(isCovered(black, words[2]!), false);
  });
});

describe('a template', () => {
  const values = { nomor: '123', instansi: 'Dinas PU', tenggat: '5 Des 2026', desa: null };

  it('gets the report’s own words, and keeps in braces what is unknown', () => {
    const text = filled('Laporan {nomor} di {desa} oleh {instansi} {lain}, {nomor}', values);
    assert.equal(text, 'Laporan 123 di {desa} oleh Dinas PU {lain}, 123');
    assert.deepEqual(emptyPlaceholders(text), ['{desa}']);
  });

  it('takes no meaning from what a value looks like', () =>
    assert.equal(filled('{instansi}', { ...values, instansi: '$& {nomor}' }), '$& {nomor}'));
});

describe('a pair of photos', () => {
  it('is made by two taps in either order, and undone by one', () => {
    const one = pick(pick(UNPAIRED, { before: 'a' }), { after: 0 });
    assert.deepEqual(one.pairs, [{ before: 'a', after: 0 }]);
    const two = pick(pick(one, { after: 1 }), { before: 'b' });
    assert.deepEqual(two.pairs, [
      { before: 'a', after: 0 },
      { before: 'b', after: 1 },
    ]);
    assert.deepEqual(pick(two, { before: 'a' }).pairs, [{ before: 'b', after: 1 }]);
  });

  it('takes another photo where the first tap was wrong', () => {
    const again = pick(pick(pick(UNPAIRED, { before: 'a' }), { before: 'b' }), { after: 0 });
    assert.deepEqual(again.pairs, [{ before: 'b', after: 0 }]);
    assert.deepEqual(pick(pick(UNPAIRED, { before: 'a' }), { before: 'a' }), UNPAIRED);
  });

  it('follows its attached photo when an earlier one is taken away', () => {
    const both = {
      pairs: [
        { before: 'a', after: 0 },
        { before: 'b', after: 2 },
      ],
      picked: null,
    };
    assert.deepEqual(withoutFile(both, 0).pairs, [{ before: 'b', after: 1 }]);
  });

  it('is sent as JSON beside its files; an answer without files is JSON', () => {
    const words = { content: 'Sudah', is_private: false, promised_at: null, template: '7' };
    const file = new File(['x'], 'sesudah.jpg', { type: 'image/jpeg' });
    const form = answerBody({ ...words, files: [file], pairs: [{ before: 'a', after: 0 }] });
    assert.ok(form instanceof FormData);
    assert.equal(form.get('pair'), '[{"before":"a","after":0}]');
    assert.equal(form.get('is_private'), 'false');
    assert.equal(form.has('promised_at'), false);
    assert.equal((form.get('attachment[]') as File).name, 'sesudah.jpg');
    assert.deepEqual(answerBody({ ...words, files: [], pairs: [] }), words);
  });
});

describe('a black box on a photo', () => {
  it('is drawn from any corner, inside the photo, and not by a mere press', () => {
    assert.deepEqual(boxBetween([0.5, 0.6], [0.2, 0.2]), [0.2, 0.2, 0.3, 0.4]);
    assert.deepEqual(boxBetween([0.9, 0.9], [1.4, 1.2]), [0.9, 0.9, 0.1, 0.1]);
    assert.equal(boxBetween([0.5, 0.5], [0.505, 0.9]), null);
  });

  it('takes those that another officer drew meanwhile into its own', () => {
    const [face, plate, sign] = [
      [0, 0, 0.1, 0.1],
      [0.5, 0.5, 0.2, 0.2],
      [0.8, 0, 0.1, 0.1],
    ] as const;
    assert.deepEqual(joined([plate], [], [face]), [plate, face]);
    assert.deepEqual(joined([plate], [sign], [sign, face]), [plate, face], 'what was taken off stays off');
    assert.deepEqual(joined([face], [face], [face]), [face]);
  });

  it('stays inside while it is moved and resized', () => {
    assert.deepEqual(moved([0.9, 0, 0.1, 0.1], 0.5, -1), [0.9, 0, 0.1, 0.1]);
    assert.deepEqual(resized([0.9, 0, 0.1, 0.1], 1, -1), [0.9, 0, 0.1, 0.02]);
  });
});

describe('the next report', () => {
  it('comes after a deed that ends the work, not after one that goes on with it', () => {
    assert.deepEqual(
      ['verify-and-forward', 'respond', 'snooze', 'redact', 'internal-note'].map((act) => endsWork(act, {})),
      [true, true, true, false, false],
    );
    assert.equal(endsWork('snooze', { until: null }), false);
  });
});
