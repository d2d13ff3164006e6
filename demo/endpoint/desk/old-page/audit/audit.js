import { api } from '../api.js';
import { detailInWords } from './audit-details.js';
import { announce, h, show } from '../dom.js';
import { moment } from '../dates.js';
import { AUDITED } from '../words.js';

/** @param {string} trackingId one report's; empty for all @param session names the institutions */
export async function showAudit(trackingId, session) {
  const body = h('tbody');
  const more = h('button', { type: 'button' }, 'Muat yang lebih lama');
  const headLine = h('code', { class: 'head' });
  const ofWholeTrail = h(
    'div',
    {},
    h(
      'p',
      { class: 'hint' },
      'Setiap baris memuat sidik baris sebelumnya. Catat kepala jejak ini di luar server: siapa pun yang mengubah, menghapus, atau memotong jejak sesudahnya akan ketahuan.',
    ),
    h('p', {}, 'Kepala jejak: ', headLine),
    h(
      'p',
      {},
      h('a', { href: api.auditExport, download: 'audit.jsonl' }, 'Unduh seluruh jejak (JSON Lines)'),
    ),
  );
  let before = null;
  const load = async () => {
    const query = { ...(trackingId && { tracking_id: trackingId }), ...(before !== null && { before }) };
    const { data, next_before, head } = await api.audit(query);
    // A village's auditor reads a part of the trail: its head belongs to those who read all of it.
    ofWholeTrail.hidden = head === null;
    if (head !== null) headLine.textContent = `${head.seq}:${head.hash}`;
    const rows = data.map((entry) => rowOf(entry, session, trackingId));
    body.append(...rows);
    before = next_before;
    more.hidden = before === null;
    return rows[0];
  };
  more.addEventListener('click', async () => {
    try {
      const first = await load();
      first?.querySelector('th').focus();
    } catch (error) {
      announce(error.message);
    }
  });
  await load();
  const head = ['Waktu', 'Petugas', 'Tindakan', 'Laporan', 'Rincian'];
  show(
    trackingId === '' ? 'Jejak audit' : `Jejak audit #${trackingId}`,
    trackingId !== '' && h('p', {}, h('a', { href: '#/jejak' }, 'Kembali ke seluruh jejak')),
    ofWholeTrail,
    h(
      'table',
      {},
      h('caption', { class: 'hidden' }, 'Tindakan petugas, terbaru di atas'),
      h('thead', {}, h('tr', {}, ...head.map((title) => h('th', { scope: 'col' }, title)))),
      body,
    ),
    more,
  );
}

function rowOf(entry, session, shown) {
  const { at, officer, action, tracking_id } = entry;
  return h(
    'tr',
    {},
    h('th', { scope: 'row', tabindex: '-1' }, moment(at)),
    h('td', { 'data-label': 'Petugas' }, officer),
    h('td', { 'data-label': 'Tindakan' }, AUDITED[action] ?? action),
    h('td', { 'data-label': 'Laporan' }, reportCell(tracking_id, shown)),
    h('td', { 'data-label': 'Rincian' }, detailInWords(entry, session)),
  );
}

/** `reportCell` links to the trail of one report, except in that view. */
function reportCell(trackingId, shown) {
  if (trackingId === null) return '–';
  return trackingId === shown
    ? `#${trackingId}`
    : h('a', { href: `#/jejak/${trackingId}` }, `#${trackingId}`);
}
