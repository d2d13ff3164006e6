import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListWire, RowWire } from '../../demo/endpoint/desk/wire.js';
import { neighbour, orderOf } from '../../demo/endpoint/desk/page/queue/around.js';
import { cursorOf, listPath, tabOf } from '../../demo/endpoint/desk/page/queue/list-address.js';

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

test('an address asks for all that it names and for nothing unknown', () => {
  const query = { tab: 'overdue', office: 'dinas pu', search: '', sort: 'newest', evil: '1', cursor: 'x' };
  assert.equal(listPath(query), 'reports?tab=overdue&office=dinas+pu&sort=newest&cursor=x');
  assert.equal(tabOf({ tab: '__proto__' }), 'all');
});
