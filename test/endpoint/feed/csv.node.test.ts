import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csvCell } from '../../../demo/endpoint/feed/syndication/csv.js';
import { assertGrowsEvenly } from '../harness/growth.js';
import { rounds } from '../../setup/full-run.js';
import fc from '../../setup/property.js';

const FORMULA = /^\s*[=+\-@＝＋－＠|%]/;

/** What Excel makes of a table: cells parted by `separator` or a line end; a quote opens one only at its start. */
function cells(text: string, separator: string): string[] {
  const found: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (isQuoted && sign === '"') isQuoted = false;
    else if (isQuoted) cell += sign;
    else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator || sign === '\r' || sign === '\n') {
      found.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...found, cell];
}

const words = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '|',
      '%',
      ';',
      ',',
      '"',
      "'",
      ' ',
      '\t',
      '\r',
      '\n',
      '\r\n',
      'cmd',
      'A1',
      'jalan',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('a cell of the table', () => {
  test('is written in a time that grows with its text, whatever it is made of', () => {
    for (const piece of ['\u2028', '\u00a0', ';', '; ', '"', '\n', "'=", 'a'])
      assertGrowsEvenly(csvCell, piece);
  });

  test('is no formula for a reader that parts at commas, semicolons, tabs or ignores quotes', () => {
    fc.assert(
      fc.property(words, words, (title, content) => {
        const line = ['1000000001', csvCell(title), csvCell(content), 'x'].join(',');
        for (const separator of [',', ';', '\t'])
          for (const cell of cells(line, separator))
            assert.doesNotMatch(cell, FORMULA, JSON.stringify([line, cell]));
        for (const cell of line.split(/[;\t\r\n]/))
          assert.doesNotMatch(cell.replace(/^"+/, ''), FORMULA, JSON.stringify([line, cell]));
      }),
      { numRuns: rounds(2_000, 20_000) },
    );
  });

  test('is the text itself for a reader by RFC 4180, apostrophes before formulas aside', () => {
    const bare = (text: string): string => text.replaceAll("'", '');
    fc.assert(
      fc.property(words, (text) => {
        const [first, read, last] = cellsByRfc(`a,${csvCell(text)},b`);
        assert.deepEqual([first, last], ['a', 'b']);
        assert.equal(bare(read ?? ''), bare(text));
      }),
      { numRuns: rounds(2_000, 20_000) },
    );
    assert.equal(csvCell("desa;=cmd|' /C calc'!A0;mohon"), `"desa;'=cmd|' /C calc'!A0;mohon"`);
    assert.equal(
      csvCell('Jalan rusak - sudah lama, 5 + 3 lubang'),
      '"Jalan rusak - sudah lama, 5 + 3 lubang"',
    );
  });
});

function cellsByRfc(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
