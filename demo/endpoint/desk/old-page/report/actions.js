import { api } from '../api.js';
import { dayOf } from '../dates.js';
import { checkbox, field, form, h } from '../dom.js';

const DAY_MS = 86_400_000;

/**
 * `actionForms` has a form for each step that the server allows for the report's status; the likely next one is open.
 */
export function actionForms({ report, attachments, can }, session, again) {
  const id = report.tracking_id;
  const may = (status) => can.become.includes(status);
  const send =
    (action, message, read = () => ({})) =>
    async (values) => {
      again(await api.act(id, action, read(values)), message);
    };
  const reason = (values) => ({ reason: values.get('reason') });
  const reasonField = () =>
    field(
      'Alasan',
      h('textarea', { name: 'reason', rows: '3', required: true }),
      'Dibaca pelapor. Jangan menulis nama atau nomor orang.',
    );
  const forms = [
    may('verified') && [
      'Verifikasi',
      form(
        {},
        send('verify', 'Laporan diverifikasi.', (values) => ({ released: values.getAll('released') })),
        h(
          'p',
          {},
          report.is_secret
            ? 'Laporan rahasia tetap tidak tampil untuk umum.'
            : 'Bandingkan isi asli dengan pratinjau umum. Sesudah ini, pratinjau tampil untuk umum.',
        ),
        !report.is_secret && attachments.length > 0 && releaseChoice(id, attachments),
        h('button', { class: 'primary' }, 'Verifikasi laporan'),
      ),
    ],
    may('in_progress') && ['Disposisi', disposeForm(report, session, send)],
    may('responded') && [
      'Jawab',
      wordsForm(
        'Jawaban instansi',
        'Kirim jawaban',
        send('respond', 'Jawaban terkirim.', (values) => ({
          ...readWords(values),
          promised_at: values.get('promised_at') || null,
        })),
        promiseField(report),
      ),
    ],
    can.note && [
      'Keterangan sementara',
      wordsForm('Keterangan', 'Kirim keterangan', send('note', 'Keterangan terkirim.', readWords)),
    ],
    may('done') && [
      'Selesai',
      form(
        {},
        send('close', 'Laporan selesai.'),
        h('p', {}, 'Nyatakan laporan ini selesai.'),
        h('button', { class: 'primary' }, 'Tutup laporan'),
      ),
    ],
    may('held') && [
      'Tunda',
      form({}, send('hold', 'Laporan ditunda.', reason), reasonField(), h('button', {}, 'Tunda laporan')),
    ],
    may('archived') && [
      'Arsipkan',
      form(
        {},
        send('archive', 'Laporan diarsipkan.', reason),
        reasonField(),
        h('button', { class: 'danger' }, 'Arsipkan laporan'),
      ),
    ],
    may('rejected') && [
      'Tolak',
      form(
        {},
        send('reject', 'Laporan ditolak.', reason),
        reasonField(),
        h('button', { class: 'danger' }, 'Tolak laporan'),
      ),
    ],
  ].filter(Boolean);
  if (forms.length === 0) return [h('p', { class: 'notice' }, whyNothing(report))];
  const next =
    may('verified') || report.disposition_name === null ? 0 : forms.findIndex(([title]) => title === 'Jawab');
  return [
    h(
      'section',
      { class: 'card actions' },
      h('h2', {}, 'Tindakan'),
      ...forms.map(([title, body], index) =>
        h('details', { name: 'tindakan', open: index === Math.max(0, next) }, h('summary', {}, title), body),
      ),
    ),
  ];
}

const CLOSED = ['done', 'archived', 'rejected'];

function whyNothing({ status_code, withdrawn_at }) {
  if (withdrawn_at !== null) return 'Pelapor sudah menarik laporan ini.';
  if (CLOSED.includes(status_code)) return 'Laporan ini sudah ditutup.';
  return 'Saat ini tidak ada langkah untuk peran akun Anda pada laporan ini.';
}

/** `releaseChoice` asks photo by photo, with none ticked: a photo that nobody looked at stays private. */
function releaseChoice(id, attachments) {
  return h(
    'fieldset',
    {},
    h('legend', {}, 'Lampiran yang boleh tampil untuk umum'),
    ...attachments.map((file, index) =>
      h(
        'div',
        { class: 'release' },
        file.media_type.startsWith('image/') &&
          h('img', { src: api.file(id, file.id), alt: '', loading: 'lazy' }),
        checkbox(`Lampiran ${index + 1}: ${file.file_name}`, {
          name: 'released',
          value: file.id,
          checked: file.is_released,
        }),
      ),
    ),
  );
}

function disposeForm(report, { institutions }, send) {
  const chosen = report.disposition_name ?? report.suggestion_name;
  const control =
    institutions.length === 0
      ? h('input', { name: 'institution_id', required: true })
      : h(
          'select',
          { name: 'institution_id', required: true },
          h('option', { value: '' }, 'Pilih instansi'),
          ...institutions.map(({ id, name }) => h('option', { value: id, selected: name === chosen }, name)),
        );
  return form(
    {},
    send('dispose', 'Laporan didisposisikan.', (values) => ({
      institution_id: values.get('institution_id'),
    })),
    field(
      'Instansi yang berwenang',
      control,
      report.suggestion_name && `Saran pelapor: ${report.suggestion_name}`,
    ),
    h('button', { class: 'primary' }, 'Disposisikan'),
  );
}

/**
 * `promiseField` keeps an earlier answer's promise while it is ahead: an answer without a day would end it. One that was
 * made to the reporter alone is not put under an answer that all may read.
 */
function promiseField({ promised_at, promise_is_private }) {
  const tomorrow = dayOf(Date.now() + DAY_MS);
  return field(
    'Selesai tanggal (boleh kosong)',
    h('input', {
      type: 'date',
      name: 'promised_at',
      min: tomorrow,
      max: dayOf(Date.now() + 366 * DAY_MS),
      value: !promise_is_private && promised_at >= tomorrow ? promised_at : '',
    }),
    'Janji kantor: dibaca pelapor. Sampai hari itu ia boleh menunggu, dan laporan tidak tertutup sendiri.',
  );
}

function wordsForm(label, button, send, more) {
  return form(
    {},
    send,
    field(label, h('textarea', { name: 'content', rows: '6', required: true })),
    more,
    checkbox('Hanya untuk pelapor', { name: 'is_private' }),
    h('button', { class: 'primary' }, button),
  );
}

function readWords(values) {
  return { content: values.get('content'), is_private: values.get('is_private') === 'on' };
}
