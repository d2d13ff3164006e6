import { api } from '../api.js';
import { announce, field, form, h } from '../dom.js';
import { day } from '../dates.js';

/** Whether the public may read it at all, once somebody at the desk has. */
export function mayShow(report, { is_private }) {
  return !report.is_secret && !is_private && report.withdrawn_at === null;
}

/** Whether it waits for an officer to decide: what one has refused is decided, and may be shown later all the same. */
export function isWaiting(report, one) {
  const isOthers = one.author === 'reporter' || one.from_national;
  return isOthers && !one.is_released && !one.refused_at && mayShow(report, one);
}

/** Says at the top that there are replies of which nobody has decided, and leads to the first of them. */
export function waitingNotice(report, followups) {
  const waiting = followups.filter((one) => isWaiting(report, one));
  if (waiting.length === 0) return null;
  const isOwn = waiting.every((one) => one.author === 'reporter');
  const lead = () => document.querySelector(`[data-sight="${waiting[0].id}"]`)?.focus();
  const count = `${waiting.length} tanggapan ${isOwn ? 'pelapor ' : ''}`;
  return h(
    'div',
    { class: 'notice warning row' },
    h('p', {}, `${count}menunggu keputusan: tampil untuk umum atau tidak.`),
    h('button', { type: 'button', onclick: lead }, 'Lihat tanggapan'),
  );
}

/**
 * Shows one photo, reply or answer to the public, or hides it again.
 * @param what `{attachment_id}` or `{followup_id}`
 * @param more what else is shown with it, in words
 */
export function sightButton(report, what, { name, isShown, more = '' }, again) {
  const label = `${isShown ? 'Sembunyikan' : 'Tampilkan'} ${name.toLowerCase()}${more}`;
  const message = isShown ? `${name} disembunyikan.` : `${name} ditampilkan untuk umum.`;
  return decision(report, what, { isReleased: !isShown, label, message }, again);
}

/** Decides that a waiting reply is not shown. */
export function refuseButton(report, what, name, again) {
  const label = `Jangan tampilkan ${name.toLowerCase()}`;
  const message = `${name} tidak ditampilkan untuk umum.`;
  return decision(report, what, { isReleased: false, label, message }, again);
}

function decision(report, what, { isReleased, label, message }, again) {
  const sight = what.attachment_id ?? what.followup_id;
  const decide = async () => {
    try {
      again(await api.act(report.tracking_id, 'release', { ...what, is_released: isReleased }), message);
      // Back to where one was: whoever goes through ten photos does not begin at the top ten times.
      document.querySelector(`[data-sight="${sight}"]`)?.focus();
    } catch (error) {
      announce(error.message);
    }
  };
  return h('button', { type: 'button', onclick: decide, 'data-sight': sight }, label);
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
