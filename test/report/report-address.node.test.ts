import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf } from '../../src/report/report-address.js';

describe('a report’s address', () => {
  const page = 'https://desa.example/lacak?halaman=2&aduan=1#aduan=1&kode=7KQ2M9XD4FABCDEFGHJK';
  test('is a query for what anyone may see, and keeps the page’s own', () => {
    assert.equal(addressOf('9165816', true, page), 'https://desa.example/lacak?halaman=2&aduan=9165816');
  });
  test('is a fragment otherwise, and never carries a code', () => {
    assert.equal(addressOf('9165816', false, page), 'https://desa.example/lacak?halaman=2#aduan=9165816');
  });
});
