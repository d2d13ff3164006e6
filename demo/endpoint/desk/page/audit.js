import { api } from './api.js';
import { h, show } from './dom.js';
import { moment } from './dates.js';
import { AUDITED, IDENTITY_CHECKS } from './words.js';

/** @param {string} trackingId of one report; empty for all */
export async function showAudit(trackingId) {
  const body = h('tbody');
  const more = h('button', { type: 'button' }, 'Muat yang lebih lama');
  let before = null;
  const load = async () => {
    const query = { ...(trackingId && { tracking_id: trackingId }), ...(before !== null && { before }) };
    const { data, next_before } = await api.audit(query);
    const rows = data.map(rowOf);
    body.append(...rows);
    before = next_before;
    more.hidden = before === null;
    return rows[0];
  };
  more.addEventListener('click', async () => {
    const first = await load();
    first?.querySelector('th').focus();
  });
  await load();
  const head = ['Waktu', 'Petugas', 'Tindakan', 'Laporan', 'Rincian'];
  show(
    trackingId === '' ? 'Jejak audit' : `Jejak audit #${trackingId}`,
    h('p', { class: 'hint' }, 'Basis data menolak perubahan dan penghapusan jejak ini.'),
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

const DETAILS = { public: 'untuk umum', private: 'hanya pelapor', ...IDENTITY_CHECKS };

function rowOf({ at, officer, action, tracking_id, detail }) {
  const released = /^released (\d+)$/.exec(detail ?? '');
  const words = released ? `${released[1]} lampiran ditampilkan` : (DETAILS[detail] ?? detail ?? '–');
  return h(
    'tr',
    {},
    h('th', { scope: 'row', tabindex: '-1' }, moment(at)),
    h('td', { 'data-label': 'Petugas' }, officer),
    h('td', { 'data-label': 'Tindakan' }, AUDITED[action] ?? action),
    h(
      'td',
      { 'data-label': 'Laporan' },
      tracking_id === null ? '–' : h('a', { href: `#/laporan/${tracking_id}` }, `#${tracking_id}`),
    ),
    h('td', { 'data-label': 'Rincian' }, words),
  );
}
