import { api } from './api.js';
import { announce, checkbox, field, form, h } from './dom.js';
import { IDENTITY_CHECKS } from './words.js';

/** What a reporter may ask for in person: a new code, their data, or that they be erased. */
export function subjectSection(report, again) {
  const id = report.tracking_id;
  const check = (values) => ({
    identity_check: values.get('identity_check'),
    confirmed: values.get('confirmed') === 'on',
  });
  const panel = (title, words, button, send, isDangerous = false) =>
    h(
      'details',
      { name: 'hak' },
      h('summary', {}, title),
      form(
        {},
        send,
        h('p', {}, words),
        field(
          'Identitas diperiksa lewat',
          h(
            'select',
            { name: 'identity_check', required: true },
            h('option', { value: '' }, 'Pilih'),
            ...Object.entries(IDENTITY_CHECKS).map(([value, label]) => h('option', { value }, label)),
          ),
        ),
        checkbox('Cocok dengan pelapor laporan ini', { name: 'confirmed' }),
        h('button', isDangerous ? { class: 'danger' } : {}, button),
      ),
    );
  const place = h('div', { tabindex: '-1' });
  return h(
    'section',
    { class: 'card actions' },
    h('h2', {}, 'Permintaan pelapor'),
    place,
    report.has_identity &&
      panel(
        'Ganti kode akses',
        'Kode lama langsung tidak berlaku. Kode baru tampil satu kali.',
        'Buat kode baru',
        async (values) => {
          const { access_code } = await api.act(id, 'reissue-code', check(values));
          place.replaceChildren(
            h(
              'div',
              { class: 'notice success' },
              h(
                'p',
                {},
                'Kode akses baru. Berikan kepada pelapor sekarang; kode ini tidak dapat ditampilkan lagi.',
              ),
              h('p', { class: 'token' }, access_code),
            ),
          );
          place.focus();
        },
      ),
    panel(
      'Ekspor data',
      'Semua data tentang laporan ini dalam satu berkas JSON.',
      'Unduh data',
      async (values) => {
        download(`laporan-${id}.json`, await api.act(id, 'export', check(values)));
        announce('Data terunduh.');
      },
    ),
    panel(
      'Hapus data pelapor',
      'Nama, kontak, isi, lokasi, dan lampiran dihapus untuk selamanya. Laporan diarsipkan.',
      'Hapus data pelapor',
      async (values) => {
        again(await api.act(id, 'erase', check(values)), 'Data pelapor sudah dihapus.');
      },
      true,
    ),
  );
}

function download(name, data) {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
  );
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
