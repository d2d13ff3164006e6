import { api } from '../api.js';
import { announce, checkbox, field, form, h } from '../dom.js';
import { IDENTITY_CHECKS, REQUESTS } from '../words.js';

const WHAT_HAPPENS = {
  'reissue-code':
    'Setelah disetujui, kode lama tidak berlaku dan Anda dapat menampilkan kode baru satu kali.',
  export: 'Setelah disetujui, Anda dapat mengunduh semua data tentang laporan ini satu kali.',
  erase: 'Setelah disetujui, nama, kontak, isi, lokasi, dan lampiran dihapus untuk selamanya.',
};

/** `subjectSection`: what a reporter may ask for in person; a second officer confirms it. */
export function subjectSection(report) {
  const panel = (action) =>
    h(
      'details',
      { name: 'hak' },
      h('summary', {}, REQUESTS[action]),
      form(
        {},
        async (values) => {
          await api.act(report.tracking_id, action, {
            identity_check: values.get('identity_check'),
            confirmed: values.get('confirmed') === 'on',
          });
          location.hash = '#/permintaan';
          announce('Permintaan menunggu petugas kedua.');
        },
        h('p', {}, WHAT_HAPPENS[action]),
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
        h('button', action === 'erase' ? { class: 'danger' } : {}, 'Minta persetujuan'),
      ),
    );
  return h(
    'section',
    { class: 'card actions' },
    h('h2', {}, 'Permintaan pelapor'),
    h('p', { class: 'hint' }, 'Perlu dua petugas: Anda meminta, petugas lain menyetujui.'),
    report.has_identity && panel('reissue-code'),
    panel('export'),
    panel('erase'),
  );
}
