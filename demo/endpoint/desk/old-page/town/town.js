import { api } from '../api.js';
import { announce, field, form, h, show } from '../dom.js';
import { moment } from '../dates.js';
import { mergeRows } from './merge.js';
import { rowsEditor } from './rows.js';
import { LISTS, READ_ONLY } from './words.js';

/**
 * `showTown` shows one of the town's lists, to be changed by administrators.
 *
 * @param renew reads the session again, with its warning of holidays, and redraws this view
 */
export async function showTown(name, renew) {
  const list = Object.hasOwn(LISTS, name) ? name : 'holidays';
  edit({ list, renew }, await api.townList(list));
}

/**
 * @param {{ list: string, renew: () => Promise<void> }} view
 * @param {object} stored the list as it stands on the server
 * @param {object} [kept] rows and day as they were typed, and what to say above them
 */
function edit(
  view,
  stored,
  { rows = stored.rows, known_until = stored.known_until, notice = null, marks } = {},
) {
  const { list, renew } = view;
  const { title, about } = LISTS[list];
  const isLocked = stored.read_only !== null;
  const editor = rowsEditor(list, stored, rows, { isLocked, marks });
  const until =
    stored.known_until !== null &&
    h('input', { name: 'known_until', type: 'date', value: known_until, readonly: isLocked });
  const send = async () => {
    const mine = { rows: editor.rows(), known_until: until ? until.value : null };
    try {
      await api.changeTownList(list, { ...mine, version: stored.version });
      await renew();
      announce('Disimpan dan langsung dipakai. Halaman warga menyusul paling lambat satu jam lagi.');
    } catch (error) {
      if (error.status !== 409) throw error;
      await meet(view, stored, mine, error);
    }
  };
  show(
    title,
    h(
      'nav',
      { class: 'row lists', 'aria-label': 'Daftar daerah' },
      ...Object.entries(LISTS).map(([one, words]) =>
        h('a', { href: `#/daerah/${one}`, 'aria-current': one === list && 'page' }, words.title),
      ),
    ),
    h('p', { class: 'hint' }, about),
    isLocked && h('p', { class: 'notice warning' }, READ_ONLY[stored.read_only]),
    notice && h('p', { class: 'notice warning', role: 'alert' }, notice),
    form(
      { class: 'town' },
      send,
      until &&
        field(
          'Hari libur sudah diketahui sampai',
          until,
          'Biasanya 31 Desember tahun yang sudah diumumkan. Sesudahnya batas waktu hanya perkiraan.',
        ),
      editor.element,
      !isLocked && h('button', { class: 'primary' }, 'Simpan daftar'),
    ),
    history(view, stored, isLocked),
  );
}

/** `meet` puts what was typed upon what another administrator saved meanwhile, and tells both apart. */
async function meet(view, base, mine, error) {
  const theirs = await api.townList(view.list);
  // A folder that became read-only, and the like: nobody else changed anything.
  if (theirs.version === base.version) throw error;
  const { rows, conflicts } = mergeRows(theirs.key, base.rows, mine.rows, theirs.rows);
  const isDayMine = mine.known_until !== base.known_until;
  const changed = theirs.history[0] && changes(theirs.history[0]);
  edit(view, theirs, {
    rows,
    known_until: isDayMine ? mine.known_until : theirs.known_until,
    marks: new Map(conflicts.map((key) => [key, theirs.rows.find((row) => row[theirs.key] === key) ?? null])),
    notice: `${error.message} ${changed ?? ''} Isian Anda digabung dengan itu di bawah; periksa, lalu simpan lagi.`,
  });
}

function history(view, stored, isLocked) {
  const { list } = view;
  const goBack = (id) => async () => {
    try {
      const before = await api.townListBefore(list, id);
      edit(view, stored, {
        ...before,
        notice: 'Ini isi sebelum perubahan itu, belum disimpan. Periksa, lalu tekan Simpan daftar.',
      });
    } catch (error) {
      announce(error.message);
    }
  };
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Riwayat'),
    stored.history.length === 0 && h('p', { class: 'hint' }, 'Belum pernah diubah dari sini.'),
    h(
      'ul',
      { class: 'plain' },
      ...stored.history.map((change) =>
        h(
          'li',
          {},
          `${moment(change.at)} · ${change.officer}`,
          h('small', {}, changes(change)),
          !isLocked &&
            h(
              'button',
              {
                type: 'button',
                onclick: goBack(change.id),
                'aria-label': `Ambil isi sebelum perubahan ${moment(change.at)}`,
              },
              'Ambil isi sebelumnya',
            ),
        ),
      ),
    ),
  );
}

/** Keys that are named of each kind of change. */
const NAMED_MAX = 8;

function changes({ added, changed, removed }) {
  const part = (label, keys) => {
    if (keys.length === 0) return null;
    const more = keys.length > NAMED_MAX ? ` dan ${keys.length - NAMED_MAX} lainnya` : '';
    return `${label} ${keys.slice(0, NAMED_MAX).join(', ')}${more}`;
  };
  return `${[part('Ditambah', added), part('Diubah', changed), part('Dihapus', removed)].filter(Boolean).join('; ')}.`;
}
