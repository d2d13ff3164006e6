import { api } from '../api.js';
import { moment } from '../dates.js';
import { h } from '../dom.js';
import { doubtfulReply } from './doubtful-replies.js';
import { forwardForms, retryForm, whatHappened } from './forwarding.js';

/** `forwardingSection` shows verifiers a report's way to the national gateway; null where it isn't sent there. */
export function forwardingSection({ report, relay }, session, again) {
  if (!relay || !session.roles.includes('verifier')) return null;
  const entry = { ...relay, tracking_id: report.tracking_id };
  const isOpen = relay.state === 'waiting' || relay.state === 'parked';
  const done = async (message) => again(await api.report(report.tracking_id), message);
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'SP4N-LAPOR!'),
    isOpen ? whatHappened(entry) : h('p', {}, settled(relay)),
    isOpen && forwardForms(entry, done),
    relay.parked_replies > 0 && repliesPart(entry, done),
  );
}

/** `repliesPart` resends refused replies only: a doubtful one may have arrived. */
function repliesPart({ tracking_id, parked_replies, doubtful_replies = [] }, done) {
  return h(
    'div',
    { class: 'stack' },
    h(
      'p',
      { class: 'notice warning' },
      `${parked_replies} balasan pelapor tertahan. Bila tidak ada di SP4N-LAPOR!, sampaikan isinya kepada admin SP4N-LAPOR!.`,
    ),
    ...doubtful_replies.map((reply) => doubtfulReply(reply, done)),
    parked_replies > doubtful_replies.length &&
      retryForm(tracking_id, done, 'Balasan yang ditolak dicoba lagi sekarang juga.'),
  );
}

function settled({ state, national_id, since }) {
  if (state !== 'sent') return 'Tidak diteruskan.';
  const day = since ? ` (${moment(since)})` : '';
  return `Diteruskan dengan nomor ${national_id}${day}.`;
}

/** `nationalMark` marks what came from the national gateway. */
export function nationalMark({ from_national }) {
  return from_national && h('span', { class: 'badge mark' }, 'lewat SP4N-LAPOR!');
}
