import { h } from '../dom.js';
import { day, moment } from '../dates.js';
import { isWaiting, mayShow, refuseButton, sightButton } from './moderation.js';
import { nationalMark } from '../relay/report-way.js';

export function followUpsSection({ report, followups, logs }, session, again) {
  const verifies = session.roles.includes('verifier');
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Percakapan'),
    followups.length === 0
      ? h('p', { class: 'hint' }, 'Belum ada tanggapan.')
      : h(
          'ol',
          { class: 'plain talk' },
          ...followups.map((item, index) => followUpItem({ report, logs }, item, index, verifies, again)),
        ),
  );
}

/** `followUpItem` shows the written text, and beside it the public version where that differs. */
function followUpItem({ report, logs }, item, index, verifies, again) {
  const name = `${item.author === 'reporter' ? 'Tanggapan' : 'Jawaban'} ${index + 1}`;
  const isMasked = item.public_content !== item.content;
  const mayBeShown = verifies && mayShow(report, item);
  return h(
    'li',
    { class: item.author },
    h(
      'p',
      { class: 'row' },
      h('b', {}, `${name}: ${item.from_name}`),
      nationalMark(item),
      item.is_private && h('span', { class: 'badge mark' }, 'Hanya pelapor dan petugas'),
      mayBeShown && !item.is_released && hiddenBadge(report, item),
    ),
    item.content !== '' && h('p', { class: 'text' }, item.content),
    mayBeShown &&
      isMasked &&
      h('p', { class: 'text sunken' }, h('small', {}, 'Untuk umum:'), item.public_content),
    item.rating > 0 && h('p', {}, `Nilai ${item.rating} dari 5`),
    h('small', {}, moment(item.created_at)),
    mayBeShown && sightOf({ report, logs }, item, name, again),
  );
}

const hiddenBadge = (report, item) =>
  isWaiting(report, item)
    ? h('span', { class: 'badge warning' }, 'Menunggu keputusan')
    : h('span', { class: 'badge mark' }, 'Tidak tampil untuk umum');

function sightOf({ report, logs }, item, name, again) {
  const what = { followup_id: item.id };
  const lines = (item.lines_shown_with ?? []).map((place) => logs[place]);
  const more = lines.length > 0 ? ` dan ${lines.length} baris dari SP4N-LAPOR!` : '';
  return [
    !item.is_released &&
      item.refused_at &&
      h('p', { class: 'hint' }, `Diputuskan ${day(item.refused_at)}. Masih dapat ditampilkan nanti.`),
    lines.length > 0 && linesShownWith(lines, name),
    h(
      'p',
      { class: 'row' },
      sightButton(report, what, { name, isShown: item.is_released, more }, again),
      isWaiting(report, item) && refuseButton(report, what, name, again),
    ),
  ];
}

/** `linesShownWith` lists the national gateway's lines that become public with a reply, before an officer shows it. */
const linesShownWith = (lines, name) =>
  h(
    'div',
    { class: 'sunken' },
    h('small', {}, `Ikut tampil untuk umum bersama ${name.toLowerCase()}, dari SP4N-LAPOR!:`),
    h('ul', {}, ...lines.map((log) => h('li', {}, log.content, ' ', h('small', {}, moment(log.created_at))))),
  );
