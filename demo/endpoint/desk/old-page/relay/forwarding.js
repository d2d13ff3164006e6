import { api } from '../api.js';
import { ago, moment } from '../dates.js';
import { checkbox, field, form, h } from '../dom.js';
import { FORWARDING_PROBLEMS, PARKED } from '../words.js';

/** `whatHappened` says in words how far a report is on its way to the national gateway, and what to do. */
export function whatHappened({
  tracking_id,
  state,
  reason,
  since,
  tries,
  last_problem,
  next_try_at,
  send_again_at,
}) {
  const isParked = state === 'parked';
  const { why, todo } = PARKED[reason] ?? PARKED.other;
  const facts = [
    since && `${isParked ? 'Tertahan' : 'Menunggu'} sejak ${moment(since)} (${ago(since)}).`,
    tries > 0 ? `${tries} kali dicoba.` : !isParked && 'Belum dicoba.',
    !isParked && next_try_at && `Dicoba lagi ${moment(next_try_at)}.`,
  ].filter(Boolean);
  return [
    isParked && h('p', { class: 'notice warning' }, why),
    isParked && h('p', {}, todo),
    isParked &&
      mayBeThere(reason) &&
      h('p', {}, 'Tagar: ', h('span', { class: 'token' }, `#aduan-${tracking_id}`)),
    send_again_at &&
      h(
        'p',
        {},
        h('b', {}, `Tunggu sampai ${moment(send_again_at)}.`),
        ' Sampai saat itu laporan mungkin masih muncul di sana.',
      ),
    facts.length > 0 && h('p', { class: 'hint' }, facts.join(' ')),
    last_problem && h('p', { class: 'hint' }, `Terakhir: ${problemInWords(last_problem)}`),
  ].filter(Boolean);
}

/** `problemInWords` reads `refused 422`: the endpoint's word and the gateway's HTTP status. */
function problemInWords(problem) {
  const [kind, status] = problem.split(' ');
  return `${FORWARDING_PROBLEMS[kind] ?? kind}${status ? ` (${status})` : ''}`;
}

/** `mayBeThere`: the report may have arrived without an answer; an officer looks there before it is sent again. */
const mayBeThere = (reason) => reason !== 'refused' && reason !== 'unmade';

/** `forwardForms` offers what an officer may do with a waiting or parked report. @param done as in `doubtfulReply` */
export function forwardForms({ tracking_id, state, reason, send_again_at }, done) {
  const act = actsOn(tracking_id, done);
  const isUncertain = state === 'parked' && mayBeThere(reason);
  const forms = [
    isUncertain && ['Ada di SP4N-LAPOR!', foundForm(act)],
    isUncertain && ['Tidak ada di SP4N-LAPOR!', notThereForm(act, send_again_at)],
    !isUncertain && [
      state === 'parked' ? 'Kirim lagi' : 'Kirim sekarang',
      retryForm(tracking_id, done, 'Laporan dicoba lagi sekarang juga, tanpa menunggu gilirannya.'),
    ],
    ['Jangan teruskan', giveUpForm(act)],
  ].filter(Boolean);
  return h(
    'div',
    { class: 'actions' },
    ...forms.map(([title, body]) =>
      h('details', { name: `sp4n-${tracking_id}` }, h('summary', {}, title), body),
    ),
  );
}

const actsOn =
  (trackingId, done) =>
  (action, message, read = () => ({})) =>
  async (values) => {
    await api.act(trackingId, `relay-${action}`, read(values));
    await done(message);
  };

export function retryForm(trackingId, done, words) {
  return form(
    {},
    actsOn(trackingId, done)('retry', 'Dikirim lagi.'),
    h('p', {}, words),
    h('button', { class: 'primary' }, 'Kirim lagi'),
  );
}

function foundForm(act) {
  return form(
    {},
    act('found', 'Nomor tersimpan. Laporan tercatat sudah diteruskan.', (values) => ({
      national_id: values.get('national_id'),
    })),
    field(
      'Nomor laporan di SP4N-LAPOR!',
      h('input', { name: 'national_id', inputmode: 'numeric', autocomplete: 'off', required: true }),
      'Angka saja, misalnya 9165816.',
    ),
    h('button', { class: 'primary' }, 'Simpan nomor'),
  );
}

/**
 * `notThereForm` asks whether an officer looked, late enough: sending again may make a second report at the gateway.
 */
function notThereForm(act, sendAgainAt) {
  if (sendAgainAt)
    return h(
      'p',
      {},
      `Cari sekali lagi mulai ${moment(sendAgainAt)}. Sebelum itu laporan tidak dikirim lagi.`,
    );
  const send = act('not-there', 'Laporan dikirim lagi.');
  return form(
    {},
    async (values) => {
      if (values.get('looked') !== 'on')
        throw new Error('Cari dulu di SP4N-LAPOR!, lalu centang kotak di bawah ini.');
      await send(values);
    },
    checkbox('Saya sudah mencari dengan tagarnya, dan laporan ini tidak ada', { name: 'looked' }),
    h('button', { class: 'primary' }, 'Kirim lagi'),
  );
}

function giveUpForm(act) {
  return form(
    {},
    act('give-up', 'Laporan tidak diteruskan.', (values) => ({ reason: values.get('reason') })),
    h('p', {}, 'Laporan tetap ditangani di sini, tetapi tidak diteruskan ke SP4N-LAPOR!.'),
    field(
      'Alasan',
      h('textarea', { name: 'reason', rows: '3', required: true }),
      'Dibaca pelapor. Jangan menulis nama atau nomor orang.',
    ),
    h('button', { class: 'danger' }, 'Jangan teruskan'),
  );
}
