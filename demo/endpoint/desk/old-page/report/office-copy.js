import { api } from '../api.js';
import { announce, h } from '../dom.js';
import { day } from '../dates.js';

/** `copySection` shows the copy for the office. The server makes it: this page never gets what must not leave. */
export function copySection({ tracking_id }) {
  const place = h('div');
  const open = async (event) => {
    const button = event.currentTarget;
    try {
      const text = inWords(await api.officeCopy(tracking_id));
      const sheet = h('pre', { class: 'sheet', tabindex: '0', 'aria-label': 'Salinan untuk instansi' }, text);
      place.replaceChildren(
        sheet,
        h(
          'button',
          {
            type: 'button',
            onclick: async () => {
              try {
                await navigator.clipboard.writeText(text);
                announce('Salinan tersalin.');
              } catch {
                getSelection().selectAllChildren(sheet);
                announce('Teks terpilih. Salin dengan papan ketik.');
              }
            },
          },
          'Salin teks',
        ),
      );
      sheet.focus();
      button.hidden = true;
    } catch (error) {
      announce(error.message);
    }
  };
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Salinan untuk instansi'),
    h(
      'p',
      { class: 'hint' },
      'Hanya yang boleh diketahui instansi. Untuk laporan anonim: tanpa nama dan kontak.',
    ),
    h('button', { type: 'button', onclick: open }, 'Buka salinan'),
    place,
  );
}

function inWords(copy) {
  const lines = [
    `Laporan #${copy.tracking_id}${copy.is_secret ? ' (RAHASIA)' : ''}`,
    copy.title,
    '',
    copy.content,
    '',
    ...(copy.answers ?? []).map(({ label, content }) => `${label}: ${content}`),
    `Kejadian: ${day(copy.date_of_incident)}`,
    `Lokasi: ${[copy.location_text, copy.location_name].filter(Boolean).join(', ') || '–'}`,
    copy.asset_ref ? `Kode aset: ${copy.asset_ref}` : null,
    copy.latitude === null ? null : `Koordinat: ${copy.latitude}, ${copy.longitude}`,
    `Tenggat: ${day(copy.deadline_at)}`,
    copy.is_anonymous
      ? 'Pelapor: Anonim'
      : `Pelapor: ${
          Object.values(copy.reporter ?? {})
            .filter(Boolean)
            .join(', ') || '–'
        }`,
    ...copy.attachments.map((file) => `Lampiran: ${file.file_name}`),
  ];
  return lines.filter((line) => line !== null).join('\n');
}
