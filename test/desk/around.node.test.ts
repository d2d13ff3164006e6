import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListWire, RowWire } from '../../demo/endpoint/desk/wire.js';
import { neighbour, nextLeft, orderOf } from '../../demo/endpoint/desk/page/queue/around.js';
import { forgetSearches, keepSearch, searchIn } from '../../demo/endpoint/desk/page/queue/kept-search.js';
import { cursorOf, listPath, loadList, tabOf } from '../../demo/endpoint/desk/page/queue/list-address.js';

const list = (ids: readonly string[], next: string | null): ListWire => ({
  data: ids.map((tracking_id) => ({ tracking_id }) as RowWire),
  total: ids.length,
  has_more: false,
  next_page_url: next,
  counts: { new: 0, to_answer: 0, replied: 0, overdue: 0, mine: 0, all: 0 },
});

test('a report has neighbours in the list that was shown, and a stranger to it goes to its first', () => {
  const order = orderOf('reports?tab=new', list(['1', '2', '3'], 'reports?tab=new&cursor=a%2Fb'));
  assert.equal(neighbour(order, '2', 1), '3');
  assert.equal(neighbour(order, '2', -1), '1');
  assert.equal(neighbour(order, '3', 1), null);
  assert.equal(neighbour(order, '1', -1), null);
  assert.equal(neighbour(order, '9', 1), '1');
  assert.equal(neighbour(order, '9', -1), null);
  assert.equal(order.cursor, 'a/b');
  assert.equal(cursorOf(null), null);
});

test('a search goes in no request’s address, and a person’s in none at all', async () => {
  const asked: [string, string, unknown][] = [];
  const answer = (path: string, { method, body }: { method: string; body?: string }) => {
    asked.push([method, path, body && JSON.parse(body)]);
    return Promise.resolve(Response.json({ results: list([], null) }));
  };
  Object.assign(globalThis, { fetch: answer });
  assert.deepEqual(
    ['jembatan rusak', '1234567890', '', 'RT 05 RW 12'].map(keepSearch),
    ['jembatan rusak', '1234567890', '', 'RT 05 RW 12'],
    'what names nobody can be kept and shared',
  );
  const persons = ['0812-3456-7890', 'siti@contoh.id', '+62 812 3456 7890', '081234567', '~1'];
  const named = persons.map(keepSearch);
  assert.doesNotMatch(named.join(), /\d{2}|@/);
  assert.deepEqual(persons.map(keepSearch), named, 'the same again');
  assert.deepEqual(
    named.map((search) => searchIn({ search })),
    persons,
  );
  for (const search of ['jembatan', named[0]!]) await loadList({ tab: 'new', search, cursor: 'x' });
  await loadList({ tab: 'new', search: '' });
  const path = 'api/reports/search';
  assert.deepEqual(asked, [
    ['POST', path, { tab: 'new', search: 'jembatan', cursor: 'x' }],
    ['POST', path, { tab: 'new', search: persons[0], cursor: 'x' }],
    ['GET', 'api/reports?tab=new', undefined],
  ]);
  const shown = { hash: '#/laporan?tab=all&search=siti+aminah&cursor=x', left: '' };
  const history = { state: null, replaceState: (_: unknown, __: string, to: string) => (shown.left = to) };
  Object.assign(globalThis, { location: shown, history });
  forgetSearches();
  assert.equal(listPath({ tab: 'new', search: named[0]! }), 'reports?tab=new', 'another session knows none');
  assert.equal(shown.left, '#/laporan?tab=all', 'and the address has no words of the one before');
});

test('an address asks for all that it names and for nothing unknown', () => {
  const query = { tab: 'overdue', office: 'dinas pu', search: '', sort: 'newest', evil: '1', cursor: 'x' };
  assert.equal(listPath(query), 'reports?tab=overdue&office=dinas+pu&sort=newest&cursor=x');
  assert.equal(tabOf({ tab: '__proto__' }), 'all');
});

test('a deed leads to the next report with work left, and a step by key to any', () => {
  const order = orderOf('reports?tab=new', list(['1', '2', '3', '4'], null));
  const done = new Set(['3', '1']);
  assert.equal(nextLeft(order, '2', done), '4');
  assert.equal(nextLeft(order, '4', done), null, 'what was passed over before is not come back to');
  assert.equal(nextLeft(order, '9', done), '2', 'outside the list, its first one that is left');
  assert.equal(neighbour(order, '2', 1), '3');
});
