import { api } from '../api.js';
import { ago, moment } from '../dates.js';
import { announce, h, show } from '../dom.js';
import { BREAKER } from '../words.js';
import { forwardForms, whatHappened } from './forwarding.js';
import { doubtfulReply } from './doubtful-replies.js';
import { mappingSection } from './mappings.js';
import { inPortions } from './portions.js';

/** `showRelay` shows the queue to the national gateway, what needs an officer, and the mappings. */
export async function showRelay() {
  const { queue, parked, waiting, replies, doubtful_replies, mappings, unmapped } = await api.relay();
  const again = async (message) => {
    await showRelay();
    announce(message);
  };
  show(
    'SP4N-LAPOR!',
    h(
      'p',
      { class: 'hint' },
      'Laporan diteruskan sendiri, dan yang tertunda dicoba lagi. Petugas hanya perlu mengurus yang tertahan.',
    ),
    queueSection(queue),
    listSection(
      `Tertahan, perlu petugas (${queue.parked})`,
      parked,
      'parked',
      'Tidak ada yang tertahan.',
      again,
    ),
    replies.length > 0 && repliesSection(replies, doubtful_replies ?? [], again),
    listSection(`Menunggu dikirim (${queue.waiting})`, waiting, 'waiting', 'Tidak ada yang menunggu.', again),
    mappingSection(mappings, unmapped),
  );
}

function queueSection({ waiting, sent, parked, parked_replies, oldest_at, next_try_at, breaker }) {
  const facts = [
    ['Tertahan', parked],
    ['Menunggu', waiting],
    ['Sudah diteruskan', sent],
    ['Balasan tertahan', parked_replies || null],
    ['Paling lama', oldest_at && `${ago(oldest_at)}, sejak ${moment(oldest_at)}`],
    ['Dicoba lagi', next_try_at && moment(next_try_at)],
    ['Sambungan', BREAKER[breaker]?.name ?? breaker],
  ].filter(([, value]) => value !== null && value !== undefined);
  const notice = BREAKER[breaker]?.notice;
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Antrean'),
    notice && h('p', { class: 'notice warning' }, notice),
    h(
      'dl',
      { class: 'facts' },
      ...facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, String(value))]),
    ),
  );
}

function listSection(title, entries, state, none, again) {
  const card = (entry) => entryCard({ ...entry, state }, again);
  return h(
    'section',
    { class: 'stack' },
    h('h2', {}, title),
    entries.length === 0 ? h('p', { class: 'empty' }, none) : inPortions(entries, 5, card),
  );
}

/** `repliesSection`: replies that the gateway hasn't taken; refused ones are handled on their report's page. */
function repliesSection(replies, doubtful, again) {
  const line = ({ tracking_id, title, count }) =>
    h(
      'li',
      {},
      h('a', { href: `#/laporan/${tracking_id}` }, nameOf({ title })),
      h('small', {}, `#${tracking_id} · ${count} balasan`),
    );
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Balasan pelapor yang tertahan'),
    h('ul', { class: 'plain' }, ...replies.map(line)),
    doubtful.length > 0 &&
      inPortions(doubtful, 5, (reply) =>
        h(
          'section',
          { class: 'stack' },
          h('h3', {}, h('a', { href: `#/laporan/${reply.tracking_id}` }, nameOf(reply))),
          doubtfulReply(reply, again),
        ),
      ),
  );
}

/** A withdrawn report has no title any more. */
const nameOf = ({ title }) => title || 'Laporan yang sudah ditarik';

function entryCard(entry, again) {
  return h(
    'article',
    { class: 'card' },
    h('h3', {}, h('a', { href: `#/laporan/${entry.tracking_id}` }, nameOf(entry))),
    h('p', { class: 'hint' }, h('span', { class: 'number' }, `#${entry.tracking_id}`)),
    ...whatHappened(entry),
    forwardForms(entry, again),
  );
}
