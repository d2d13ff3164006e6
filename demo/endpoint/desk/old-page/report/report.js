import { actionForms } from './actions.js';
import { followUpsSection } from './conversation.js';
import { api } from '../api.js';
import { announce, h, show } from '../dom.js';
import { legalHoldSection } from './legal-hold.js';
import { sightButton, waitingNotice, withholdingSection } from './moderation.js';
import { copySection } from './office-copy.js';
import { redactionEditor } from './redaction.js';
import { forwardingSection, nationalMark } from '../relay/report-way.js';
import { badge, marks } from './report-list.js';
import { subjectSection } from './subject.js';
import { day, moment } from '../dates.js';
import { CLASSIFICATIONS } from '../words.js';

export async function showReport(id, session) {
  present(await api.report(id), session);
}

function present(whole, session) {
  const { report, reporter, attachments, followups, logs } = whole;
  /** `again` redraws with the report that each action's answer brings. */
  const again = (after, message) => {
    present(after, session);
    announce(message);
  };
  show(
    report.title,
    h('p', {}, h('a', { href: '#/laporan' }, 'Kembali ke daftar laporan')),
    h(
      'p',
      { class: 'row' },
      h('span', { class: 'number' }, `#${report.tracking_id}`),
      badge(report),
      ...marks(report),
      session.roles.includes('auditor') &&
        h('a', { href: `#/jejak/${report.tracking_id}` }, 'Jejak audit laporan ini'),
    ),
    report.is_overdue &&
      h('p', { class: 'notice danger' }, `Lewat tenggat sejak ${day(report.deadline_at)}.`),
    session.roles.includes('verifier') && waitingNotice(report, followups),
    h(
      'div',
      { class: 'sides' },
      h(
        'div',
        { class: 'stack' },
        textsSection(report, session, again),
        filesSection(report, attachments, session, again),
        followUpsSection(whole, session, again),
        h(
          'section',
          { class: 'card history' },
          h('h2', {}, 'Riwayat'),
          h(
            'ol',
            { class: 'plain' },
            ...logs.map((log) =>
              h('li', {}, log.content, ' ', nationalMark(log), h('small', {}, moment(log.created_at))),
            ),
          ),
        ),
      ),
      h(
        'div',
        { class: 'stack' },
        ...actionForms(whole, session, again),
        answersSection(report),
        factsSection(report, reporter),
        forwardingSection(whole, session, again),
        session.roles.includes('verifier') && withholdingSection(report, again),
        session.roles.includes('verifier') && copySection(report),
        session.roles.includes('protection') && report.withdrawn_at === null && subjectSection(report),
        session.roles.includes('protection') && legalHoldSection(whole, again),
      ),
    ),
  );
}

function textsSection(report, session, again) {
  const mayRedact = session.roles.includes('verifier') && !report.is_secret && report.withdrawn_at === null;
  // An office reads the original text; only verifiers judge what the public sees.
  if (report.public_title === undefined)
    return h(
      'section',
      { class: 'card', 'aria-label': 'Isi laporan' },
      h('p', { class: 'text' }, report.content),
    );
  const visible = report.is_secret
    ? 'Rahasia: tidak tampil untuk umum.'
    : report.withheld_at !== null
      ? 'Tidak tampil untuk umum. Kalau ditampilkan lagi, seperti ini:'
      : report.is_public
        ? 'Tampil untuk umum seperti ini:'
        : 'Akan tampil untuk umum seperti ini setelah diverifikasi:';
  return h(
    'section',
    { class: 'card pair', 'aria-label': 'Isi laporan' },
    h('div', {}, h('h2', {}, 'Asli'), h('p', { class: 'text' }, report.content)),
    h(
      'div',
      { class: 'sunken' },
      h('h2', {}, 'Pratinjau umum'),
      h('p', { class: 'hint' }, visible),
      report.is_secret
        ? null
        : [h('p', {}, h('b', {}, report.public_title)), h('p', { class: 'text' }, report.public_content)],
    ),
    mayRedact && redactionEditor(report, again),
  );
}

function filesSection(report, attachments, session, again) {
  if (attachments.length === 0) return null;
  const verifies = session.roles.includes('verifier');
  const mayRelease = verifies && report.status_code !== 'unverified' && !report.is_secret;
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Lampiran'),
    verifies &&
      !mayRelease &&
      !report.is_secret &&
      h('p', { class: 'hint' }, 'Pilih lampiran yang boleh tampil saat memverifikasi.'),
    h(
      'ul',
      { class: 'files' },
      ...attachments.map((file, index) => fileItem(report, file, index, mayRelease, again)),
    ),
  );
}

function fileItem(report, file, index, mayRelease, again) {
  const name = `Lampiran ${index + 1}`;
  const address = api.file(report.tracking_id, file.id);
  const isPhoto = file.media_type.startsWith('image/');
  // An office learns that a file came with a reply, not with which.
  const isFromReply = file.from_reply ?? file.followup_id !== null;
  return h(
    'li',
    {},
    h(
      'a',
      { href: address, target: '_blank', rel: 'noopener' },
      isPhoto
        ? h('img', { src: address, alt: `${name}: ${file.file_name}`, loading: 'lazy' })
        : `${name}: ${file.file_name}`,
    ),
    h(
      'small',
      {},
      `${isFromReply ? 'Dari tanggapan · ' : ''}${file.is_released ? 'Tampil untuk umum' : 'Tidak tampil'}`,
    ),
    mayRelease && sightButton(report, { attachment_id: file.id }, { name, isShown: file.is_released }, again),
  );
}

const SIGHTS = { public: 'umum', endpoint: 'hanya petugas di sini', office: 'pelapor dan petugas' };

/** `answersSection` shows answers to the category's questions. */
function answersSection({ answers = [] }) {
  if (answers.length === 0) return null;
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Jawaban tambahan'),
    h(
      'dl',
      { class: 'facts' },
      ...answers.flatMap(({ label, content, sight }) => [
        h('dt', {}, label),
        h('dd', {}, content, sight && [' ', h('small', {}, `(dibaca ${SIGHTS[sight] ?? sight})`)]),
      ]),
    ),
  );
}

function factsSection(report, reporter) {
  const place = [report.location_text, report.location_name].filter(Boolean).join(', ');
  const point = report.latitude === null ? null : `${report.latitude}, ${report.longitude}`;
  const helper = [reporter?.assisted_by_name, reporter?.assisted_by_organisation].filter(Boolean).join(', ');
  const facts = [
    ['Klasifikasi', CLASSIFICATIONS[report.classification_id]],
    ['Kategori', report.category_name],
    ['Kejadian', report.date_of_incident && day(report.date_of_incident)],
    ['Lokasi', place],
    ['Kode aset', report.asset_ref],
    ['Koordinat', point],
    ['Saran instansi', report.suggestion_name],
    ['Didisposisikan ke', report.disposition_name],
    ['Masuk', moment(report.created_at)],
    ['Tenggat', report.deadline_at && day(report.deadline_at)],
    ['Dijanjikan selesai', report.promised_at && day(report.promised_at)],
    ['Nama pelapor', reporter?.name],
    ['Telepon', reporter?.phone],
    ['Surel', reporter?.email],
    ['Didampingi', helper],
  ].filter(([, value]) => value);
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Keterangan'),
    ...identityWords(report, reporter),
    h('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
  );
}

/** `identityWords`: how the name may be used, or why there is none: no office gets an anonymous reporter's. */
function identityWords({ is_anonymous, has_identity }, reporter) {
  if (is_anonymous && has_identity === undefined)
    return [h('p', { class: 'notice' }, 'Anonim: nama dan kontak pelapor tidak diberikan kepada instansi.')];
  const anonymous =
    'Anonim: nama dan kontak di bawah hanya untuk petugas ini, jangan diteruskan ke instansi.';
  return [
    is_anonymous && reporter !== null && h('p', { class: 'notice warning' }, anonymous),
    reporter === null && h('p', { class: 'hint' }, 'Identitas pelapor tidak disimpan.'),
  ];
}
