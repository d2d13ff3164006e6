import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { numberFormat } from '../../../src/widget/language/formats.js';

const LOCALES = ['id-ID', ['jv', 'id-ID'], ['su', 'id-ID'], ['mui', 'id-ID'], 'en-GB'];
const WAYS = { maximumFractionDigits: 1 };

describe('numbers in words', () => {
  it('are written as Intl writes them, in every language', () => {
    const values = [...Array(1_002).keys(), 0.5, 9.96, 12_345.6];
    for (const locale of LOCALES)
      assert.deepEqual(
        values.map(numberFormat(locale, WAYS).format),
        values.map((value) => new Intl.NumberFormat(locale, WAYS).format(value)),
        String(locale),
      );
  });

  it('ask for Intl’s tables only where digits alone are not enough', (t) => {
    const made = mock.method(Intl, 'NumberFormat');
    t.after(() => made.mock.restore());
    const { format } = numberFormat('id-ID', WAYS);
    format(10);
    assert.equal(made.mock.callCount(), 0);
    for (const value of [1_000, 0.5, 2_000]) format(value);
    assert.equal(made.mock.callCount(), 1);
  });
});
