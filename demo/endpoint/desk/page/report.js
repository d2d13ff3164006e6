import { actionForms } from './actions.js';
import { api } from './api.js';
import { announce, h, show } from './dom.js';
import { legalHoldSection } from './legal-hold.js';
import { copySection } from './office-copy.js';
import { badge, marks } from './report-list.js';
import { subjectSection } from './subject.js';
import { day, moment } from './dates.js';
import { CLASSIFICATIONS } from './words.js';

export async function showReport(id, session) {
  present(await api.report(id), session);
}

function present(whole, session) {
  const { report, reporter, attachments, followups, logs } = whole;
  /** Every deed is answered with the report as it is then. */
  const again = (after, message) => {
    present(after, session);
    announce(message);
  };
  show(
    report.title,
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
    h(
      'div',
      { class: 'sides' },
      h(
        'div',
        { class: 'stack' },
        textsSection(report),
        filesSection(report, attachments, session, again),
        followUpsSection(followups),
        h(
          'section',
          { class: 'card' },
          h('h2', {}, 'Riwayat'),
          h(
            'ol',
            { class: 'plain' },
            ...logs.map((log) => h('li', {}, log.content, h('small', {}, moment(log.created_at)))),
          ),
        ),
      ),
      h(
        'div',
        { class: 'stack' },
        ...actionForms(whole, session, again),
        factsSection(report, reporter),
        session.roles.includes('verifier') && copySection(report),
        session.roles.includes('protection') && report.withdrawn_at === null && subjectSection(report),
        session.roles.includes('protection') && legalHoldSection(whole, again),
      ),
    ),
  );
}

function textsSection(report) {
  // An office works with what was written; what the public sees of it is the verifier's to judge.
  if (report.public_title === undefined)
    return h(
      'section',
      { class: 'card', 'aria-label': 'Isi laporan' },
      h('p', { class: 'text' }, report.content),
    );
  const visible = report.is_secret
    ? 'Rahasia: tidak tampil untuk umum.'
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
  const toggle = async () => {
    try {
      const after = await api.act(report.tracking_id, 'release', {
        attachment_id: file.id,
        is_released: !file.is_released,
      });
      again(after, file.is_released ? `${name} disembunyikan.` : `${name} ditampilkan untuk umum.`);
    } catch (error) {
      announce(error.message);
    }
  };
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
      `${file.followup_id !== null ? 'Dari tanggapan · ' : ''}${file.is_released ? 'Tampil untuk umum' : 'Tidak tampil'}`,
    ),
    mayRelease &&
      h(
        'button',
        { type: 'button', onclick: toggle },
        file.is_released ? `Sembunyikan ${name.toLowerCase()}` : `Tampilkan ${name.toLowerCase()}`,
      ),
  );
}

function followUpsSection(followups) {
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Percakapan'),
    followups.length === 0
      ? h('p', { class: 'hint' }, 'Belum ada tanggapan.')
      : h(
          'ol',
          { class: 'plain talk' },
          ...followups.map((item) =>
            h(
              'li',
              { class: item.author },
              h('b', {}, item.from_name),
              item.is_private && h('span', { class: 'badge mark' }, 'Hanya pelapor dan petugas'),
              item.content !== '' && h('p', { class: 'text' }, item.content),
              item.rating > 0 && h('p', {}, `Nilai ${item.rating} dari 5`),
              h('small', {}, moment(item.created_at)),
            ),
          ),
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
    ['Koordinat', point],
    ['Saran instansi', report.suggestion_name],
    ['Didisposisikan ke', report.disposition_name],
    ['Masuk', moment(report.created_at)],
    ['Tenggat', report.deadline_at && day(report.deadline_at)],
    ['Nama pelapor', reporter?.name],
    ['Telepon', reporter?.phone],
    ['Surel', reporter?.email],
    ['Didampingi', helper],
  ].filter(([, value]) => value);
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Keterangan'),
    report.is_anonymous &&
      h(
        'p',
        { class: 'notice warning' },
        'Anonim: nama dan kontak di bawah hanya untuk petugas ini, jangan diteruskan ke instansi.',
      ),
    reporter === null && h('p', { class: 'hint' }, 'Identitas pelapor tidak disimpan.'),
    h('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
  );
}
