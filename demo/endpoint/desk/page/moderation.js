import { api } from './api.js';
import { announce, field, form, h } from './dom.js';
import { day } from './dates.js';

/** Shows one photo, reply or answer to the public, or hides it again. @param what `{attachment_id}` or `{followup_id}` */
export function sightButton(report, what, { name, isShown }, again) {
  const toggle = async () => {
    try {
      const after = await api.act(report.tracking_id, 'release', { ...what, is_released: !isShown });
      again(after, isShown ? `${name} disembunyikan.` : `${name} ditampilkan untuk umum.`);
    } catch (error) {
      announce(error.message);
    }
  };
  const label = `${isShown ? 'Sembunyikan' : 'Tampilkan'} ${name.toLowerCase()}`;
  return h('button', { type: 'button', onclick: toggle }, label);
}

/** Takes the report out of the public, whatever its status, or puts it back. Pointless for what never was to be seen. */
export function withholdingSection(report, again) {
  if (report.is_secret || report.withdrawn_at !== null) return null;
  const { tracking_id, withheld_at } = report;
  const send = (is_withheld, message) => async (values) => {
    const body = { is_withheld, reason: values.get('reason') };
    again(await api.act(tracking_id, 'withhold', body), message);
  };
  return h(
    'section',
    { class: 'card actions' },
    h('h2', {}, 'Tampil untuk umum'),
    withheld_at === null
      ? h(
          'details',
          {},
          h('summary', {}, 'Jangan tampilkan untuk umum'),
          form(
            {},
            send(true, 'Laporan tidak tampil untuk umum.'),
            h('p', {}, 'Statusnya tetap, dan pelapor tetap dapat membukanya dengan kode akses.'),
            field(
              'Alasan',
              h('textarea', { name: 'reason', rows: '3', required: true }),
              'Hanya dibaca pelapor dan petugas.',
            ),
            h('button', { class: 'danger' }, 'Jangan tampilkan'),
          ),
        )
      : form(
          {},
          send(false, 'Laporan boleh tampil lagi untuk umum.'),
          h('p', { class: 'notice warning' }, `Tidak tampil untuk umum sejak ${day(withheld_at)}.`),
          h('button', {}, 'Tampilkan lagi'),
        ),
  );
}
