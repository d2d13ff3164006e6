import { api } from './api.js';
import { h, show } from './dom.js';
import { moment } from './dates.js';
import { AUDITED, IDENTITY_CHECKS, REQUESTS } from './words.js';

/** @param {string} trackingId of one report; empty for all */
export async function showAudit(trackingId) {
  const body = h('tbody');
  const more = h('button', { type: 'button' }, 'Muat yang lebih lama');
  const headLine = h('code', { class: 'head' });
  let before = null;
  const load = async () => {
    const query = { ...(trackingId && { tracking_id: trackingId }), ...(before !== null && { before }) };
    const { data, next_before, head } = await api.audit(query);
    headLine.textContent = `${head.seq}:${head.hash}`;
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

function rowOf({ at, officer, action, tracking_id, detail, count }) {
  const released = /^released (\d+)$/.exec(detail ?? '');
  const blackened = /^title (\d+), content (\d+)$/.exec(detail ?? '');
  const counted =
    (released && `${released[1]} lampiran ditampilkan`) ??
    (blackened && `${blackened[1]} di judul, ${blackened[2]} di isi`);
  const refused = count === undefined ? null : `${count} kali dalam satu jam`;
  const words = refused ?? counted ?? DETAILS[detail] ?? REQUESTS[detail] ?? detail ?? '–';
  return h(
    'tr',
    {},
    h('th', { scope: 'row', tabindex: '-1' }, moment(at)),
    h('td', { 'data-label': 'Petugas' }, officer),
    h('td', { 'data-label': 'Tindakan' }, AUDITED[action] ?? action),
    h('td', { 'data-label': 'Laporan' }, tracking_id === null ? '–' : `#${tracking_id}`),
    h('td', { 'data-label': 'Rincian' }, words),
  );
}
