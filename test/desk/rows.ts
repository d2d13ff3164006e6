import { inventedReports } from '../../demo/endpoint/desk/page/practice/invented.js';
import { practiceList } from '../../demo/endpoint/desk/page/practice/practice-list.js';
import type { SessionWire } from '../../demo/endpoint/desk/page/session.js';
import type { ListWire, RowWire } from '../../demo/endpoint/desk/wire.js';

const NOW = Date.UTC(2026, 10, 30, 3);

/** A verifier's session, as far as lists look at it. */
export const VERIFIER = {
  officer: 'siti',
  roles: ['verifier'],
  statuses: [],
  institutions: [],
} as unknown as SessionWire;

/** A list as the desk's call answers it, of invented reports. */
export const LIST: ListWire = practiceList(
  inventedReports(NOW),
  new URLSearchParams({ tab: 'new', sort: 'newest' }),
  { now: NOW, officer: 'siti' },
);

/** A row that nothing keeps from being verified with many others. */
export const rowOf = (id: string, more: Partial<RowWire> = {}): RowWire => ({
  ...LIST.data[0]!,
  tracking_id: id,
  doubt: null,
  unseen_photos: 0,
  is_secret: false,
  proposed_office: { id: 'pu', name: 'Dinas PU' },
  ...more,
});
