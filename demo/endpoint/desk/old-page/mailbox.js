import { api } from './api.js';
import { h, show } from './dom.js';
import { moment } from './dates.js';

export async function showMailbox() {
  const { data } = await api.mailbox();
  show(
    'Kotak surat demo',
    h('p', { class: 'hint' }, 'Surel yang seharusnya terkirim. Tidak ada yang keluar dari komputer ini.'),
    data.length === 0 && h('p', { class: 'empty' }, 'Belum ada surel.'),
    ...data.map(({ to, subject, text, at }) =>
      h(
        'article',
        { class: 'card' },
        h('h2', {}, subject),
        h('p', { class: 'hint' }, `Kepada ${to} · ${moment(at)}`),
        ...text.split(/\n\n+/).map((paragraph) => h('p', {}, paragraph)),
      ),
    ),
  );
}
