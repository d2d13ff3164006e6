/** One word for one thing: what the page of words says is what is said. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../demo/setup/repository.mjs';
import { STATUSES } from '../../src/contract/statuses.js';
import { feedWords } from '../../src/feed/feed-words.js';
import { reportEn } from '../../src/report/words/report-en.js';
import { reportWords } from '../../src/report/report-words.js';

const page = (language: string): string =>
  readFileSync(join(ROOT, 'src', 'report', `README.${language}.md`), 'utf8').replace(/ +/g, ' ');

test('the tracker, the feed and the pages of words call each status the same', () => {
  for (const { code, card } of STATUSES) {
    const name = reportWords.statuses[code]!.name;
    if (card !== null) {
      assert.equal(name, card, code);
      assert.equal(feedWords.statuses[code as keyof typeof feedWords.statuses], card, code);
    }
    assert.match(page('id'), new RegExp(`\\| ${name} \\|.*\\| \`${code}\` \\|`));
    assert.match(
      page('en'),
      new RegExp(`\\| ${name} \\| ${reportEn.statuses[code]!.name} \\|.*\\| \`${code}\` \\|`),
    );
  }
});

test('a report is passed on, answered, and its view closed, in these words', () => {
  assert.equal(feedWords.card.office, 'Diteruskan ke');
  assert.equal(reportWords.history.moved('A', 'B'), 'Diteruskan dari A ke B');
  assert.equal(reportWords.answered('A'), 'A menjawab:');
  assert.equal(reportWords.close, 'Tutup tampilan ini');
  for (const word of ['diteruskan ke', 'dijawab', 'tutup tampilan ini'])
    assert.ok(page('id').includes(`| ${word}`), word);
});
