import { api } from '../api.js';
import { moment } from '../dates.js';
import { h } from '../dom.js';
import { forwardForms, whatHappened } from './forwarding.js';

/** A report's way to the national gateway. Nothing where this endpoint forwards nothing, or to whom it isn't shown. */
export function forwardingSection({ report, relay }, again) {
  if (!relay) return null;
  const entry = { ...relay, tracking_id: report.tracking_id };
  const isOpen = relay.state === 'waiting' || relay.state === 'parked';
  const done = async (message) => again(await api.report(report.tracking_id), message);
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'SP4N-LAPOR!'),
    isOpen ? whatHappened(entry) : h('p', {}, settled(relay)),
    isOpen && forwardForms(entry, done),
  );
}

function settled({ state, national_id, since }) {
  if (state !== 'sent') return 'Tidak diteruskan.';
  const day = since ? ` (${moment(since)})` : '';
  return `Diteruskan dengan nomor ${national_id}${day}.`;
}

/** Beside what came from there. */
export function nationalMark({ from_national }) {
  return from_national && h('span', { class: 'badge mark' }, 'lewat SP4N-LAPOR!');
}
