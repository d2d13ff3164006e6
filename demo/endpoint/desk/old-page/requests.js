import { api } from './api.js';
import { announce, h, show } from './dom.js';
import { moment } from './dates.js';
import { IDENTITY_CHECKS, REQUESTS } from './words.js';

/** `showRequests` lists requests that wait for a second officer, and the officer's own confirmed ones. */
export async function showRequests() {
  const { data } = await api.requests();
  show(
    'Permintaan pelapor',
    h(
      'p',
      { class: 'hint' },
      'Kode baru, ekspor, dan penghapusan perlu dua petugas: satu meminta, satu menyetujui.',
    ),
    data.length === 0 && h('p', { class: 'empty' }, 'Tidak ada permintaan yang menunggu.'),
    ...data.map(requestCard),
  );
}

function requestCard(request) {
  const title = `${REQUESTS[request.action]} #${request.tracking_id}`;
  const result = h('div', { tabindex: '-1' });
  const decide = (what, message) => async () => {
    try {
      await api.decide(request.id, what);
      await showRequests();
      announce(message);
    } catch (error) {
      announce(error.message);
    }
  };
  const take = async (event) => {
    const button = event.currentTarget;
    try {
      const taken = await api.decide(request.id, 'take');
      button.hidden = true;
      if (request.action === 'export') download(`laporan-${request.tracking_id}.json`, taken);
      result.replaceChildren(request.action === 'export' ? h('p', {}, 'Data terunduh.') : codeNotice(taken));
      result.focus();
    } catch (error) {
      announce(error.message);
    }
  };
  const isWaiting = request.state === 'waiting';
  return h(
    'article',
    { class: 'card' },
    h('h2', {}, title),
    h(
      'p',
      {},
      `Diminta ${request.asked_by}, ${moment(request.asked_at)}. Identitas: ${IDENTITY_CHECKS[request.identity_check]}.`,
    ),
    h('p', { class: 'hint' }, `Berlaku sampai ${moment(request.expires_at)}.`),
    isWaiting &&
      request.is_own &&
      h('p', { class: 'notice' }, 'Menunggu persetujuan petugas perlindungan data yang lain.'),
    !isWaiting &&
      !request.is_own &&
      h('p', { class: 'notice' }, 'Disetujui. Petugas yang meminta mengambil hasilnya.'),
    h(
      'p',
      { class: 'row' },
      h('a', { href: `#/laporan/${request.tracking_id}` }, 'Buka laporan'),
      isWaiting &&
        !request.is_own &&
        h(
          'button',
          {
            type: 'button',
            class: request.action === 'erase' ? 'danger' : 'primary',
            onclick: decide('confirm', 'Permintaan disetujui.'),
          },
          'Setujui',
        ),
      isWaiting &&
        h(
          'button',
          { type: 'button', onclick: decide('decline', 'Permintaan dibatalkan.') },
          request.is_own ? 'Batalkan' : 'Tolak',
        ),
      !isWaiting &&
        request.is_own &&
        h(
          'button',
          { type: 'button', class: 'primary', onclick: take },
          request.action === 'export' ? 'Unduh data' : 'Tampilkan kode baru',
        ),
    ),
    result,
  );
}

function codeNotice({ access_code }) {
  return h(
    'div',
    { class: 'notice success' },
    h('p', {}, 'Kode akses baru. Berikan kepada pelapor sekarang; kode ini tidak dapat ditampilkan lagi.'),
    h('p', { class: 'token' }, access_code),
  );
}

function download(name, data) {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
  );
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
