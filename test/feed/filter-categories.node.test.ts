import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryOptions } from '../../src/feed/filters/filter-categories.js';

const category = (id: string, parentId: string | null) => ({
  id,
  name: `Nama ${id}`,
  parentId,
  keywords: [],
});
const shape = (...pairs: [string, string | null][]) =>
  categoryOptions(pairs.map(([id, parent]) => category(id, parent))).map(
    ({ id, depth }) => `${'>'.repeat(depth)}${id}`,
  );

test('each branch stands behind its root, in the order it came', () => {
  assert.deepEqual(shape(['1', null], ['2', null], ['11', '1'], ['111', '11'], ['12', '1']), [
    '1',
    '>11',
    '>>111',
    '>12',
    '2',
  ]);
});

test('a category whose parent is missing, or is itself, stands at the top', () => {
  assert.deepEqual(shape(['1', '9'], ['2', '2']), ['1', '2']);
});

test('a ring of parents ends, and so does a list without end', () => {
  assert.deepEqual(shape(['1', '2'], ['2', '1'], ['3', null]), ['3']);
  const many = Array.from({ length: 2000 }, (_, index) => category(String(index), null));
  assert.equal(categoryOptions(many).length, 500);
});
