import { api } from '../api.js';
import { field, form, h } from '../dom.js';
import { moment } from '../dates.js';

/** `legalHoldSection` shows and changes a legal hold; null where all is erased and nothing held. */
export function legalHoldSection({ report, legal_hold: hold }, again) {
  if (hold === null && report.withdrawn_at !== null) return null;
  const send = (isHeld, message) => async (values) => {
    const body = { is_held: isHeld, reason: values.get('reason') };
    again(await api.act(report.tracking_id, 'legal-hold', body), message);
  };
  return h(
    'section',
    { class: 'card actions' },
    h('h2', {}, 'Penahanan data'),
    hold === null
      ? h(
          'details',
          {},
          h('summary', {}, 'Tahan data karena hukum'),
          form(
            {},
            send(true, 'Data ditahan.'),
            h(
              'p',
              {},
              'Selama ditahan, data laporan ini tidak dihapus, walau masa simpannya habis atau pelapor menariknya.',
            ),
            field(
              'Dasar penahanan',
              h('textarea', { name: 'reason', rows: '3', required: true }),
              'Misalnya nomor surat penyidik. Hanya dibaca petugas.',
            ),
            h('button', {}, 'Tahan data'),
          ),
        )
      : [
          h('p', {}, `Ditahan sejak ${moment(hold.since)}. Dasar: ${hold.reason}`),
          hold.is_sealed &&
            h(
              'p',
              { class: 'notice warning' },
              'Pelapor sudah menarik laporan ini. Datanya tersegel: tidak tampil bagi siapa pun, dan dihapus begitu penahanan diakhiri.',
            ),
          form(
            {},
            send(false, 'Penahanan diakhiri.'),
            h('button', { class: hold.is_sealed ? 'danger' : '' }, 'Akhiri penahanan'),
          ),
        ],
  );
}
