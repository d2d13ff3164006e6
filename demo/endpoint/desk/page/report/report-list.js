import { api } from '../api.js';
import { announce, checkbox, field, form, h, show } from '../dom.js';
import { day } from '../dates.js';
import { CLASSIFICATIONS, TONES } from '../words.js';

/** Kept while the page is open, so that one comes back from a report to the list one left. Not in the address: it may be a name. */
const filters = { search: '', status: '', classification_id: '', doubt: '', overdue: false, page: 1 };

export async function showList(session) {
  const count = h('p', { class: 'hint', role: 'status' });
  const results = h('section', { 'aria-label': 'Hasil' });
  const load = async () => {
    const found = await api.search(filters);
    const rejects = filters.doubt !== '' && session.roles.includes('verifier') && found.total > 0;
    const list = resultsOf(found, turnTo, rejects);
    results.replaceChildren(...(rejects ? [rejectForm(load, list)] : list));
    count.textContent = found.has_more ? `Lebih dari ${found.total} laporan` : `${found.total} laporan`;
  };
  const turnTo = async (page) => {
    const before = filters.page;
    filters.page = page;
    try {
      await load();
      results.querySelector('a')?.focus();
    } catch (error) {
      filters.page = before;
      announce(error.message);
    }
  };
  const options = (all, chosen, none) => [
    h('option', { value: '' }, none),
    ...all.map(([value, label]) => h('option', { value, selected: value === chosen }, label)),
  ];
  show(
    'Laporan',
    form(
      { class: 'filters', role: 'search' },
      async (values) => {
        filters.search = values.get('search');
        filters.status = values.get('status');
        filters.classification_id = values.get('classification_id');
        filters.doubt = values.get('doubt');
        filters.overdue = values.get('overdue') === 'on';
        filters.page = 1;
        await load();
      },
      field(
        // An office finds nobody by name: it may not be meant to know them.
        session.roles.some((role) => role === 'verifier' || role === 'protection')
          ? 'Cari nomor, isi, atau pelapor'
          : 'Cari nomor atau isi',
        h('input', { name: 'search', type: 'search', value: filters.search, maxlength: '200' }),
      ),
      field(
        'Status',
        h(
          'select',
          { name: 'status' },
          options(
            session.statuses.map(({ code, name }) => [code, name]),
            filters.status,
            'Semua',
          ),
        ),
      ),
      field(
        'Klasifikasi',
        h(
          'select',
          { name: 'classification_id' },
          options(Object.entries(CLASSIFICATIONS), filters.classification_id, 'Semua'),
        ),
      ),
      field(
        'Perlu diperiksa',
        h('select', { name: 'doubt' }, options(DOUBT_FILTERS, filters.doubt, 'Semua laporan')),
      ),
      checkbox('Lewat tenggat', { name: 'overdue', checked: filters.overdue }),
      h('button', { class: 'primary' }, 'Cari'),
    ),
    count,
    results,
  );
  await load();
}

/** The list with a tick at each report, and one button that rejects what is ticked. */
function rejectForm(load, list) {
  return form(
    { class: 'many' },
    async (values) => {
      const ids = values.getAll('ids');
      const { data } = await api.bulk('reject', ids, values.get('reason'));
      const left = data.filter(({ ok }) => !ok);
      await load();
      announce(
        [
          `${data.length - left.length} laporan ditolak.`,
          ...left.map(({ id, message }) => `#${id}: ${message}`),
        ].join(' '),
      );
    },
    h(
      'fieldset',
      {},
      h('legend', {}, 'Tolak yang dicentang'),
      checkbox('Centang semua di halaman ini', {
        onchange: ({ target }) => {
          for (const box of target.form.querySelectorAll('[name=ids]')) box.checked = target.checked;
        },
      }),
      field('Alasan, dibaca pelapor', h('input', { name: 'reason', maxlength: '500' })),
      h('button', { class: 'danger' }, 'Tolak yang dicentang'),
    ),
    ...list,
  );
}

function resultsOf({ data, pages }, turnTo, ticks) {
  if (data.length === 0) return [h('p', { class: 'empty' }, whyNone())];
  const head = ['Laporan', 'Status', 'Instansi', 'Masuk', 'Tenggat'];
  return [
    h(
      'table',
      {},
      h('caption', { class: 'hidden' }, 'Laporan, terbaru di atas'),
      h('thead', {}, h('tr', {}, ...head.map((title) => h('th', { scope: 'col' }, title)))),
      h('tbody', {}, ...data.map((row) => rowOf(row, ticks))),
    ),
    pages > 1 &&
      h(
        'nav',
        { class: 'pages', 'aria-label': 'Halaman' },
        filters.page > 1 &&
          h('button', { type: 'button', onclick: () => turnTo(filters.page - 1) }, 'Sebelumnya'),
        h('span', {}, `Halaman ${filters.page} dari ${pages}`),
        filters.page < pages &&
          h('button', { type: 'button', onclick: () => turnTo(filters.page + 1) }, 'Berikutnya'),
      ),
  ].filter(Boolean);
}

function whyNone() {
  const { search, status, classification_id, doubt, overdue } = filters;
  return search || status || classification_id || doubt || overdue
    ? 'Tidak ada laporan yang cocok. Ubah pencarian atau saringan.'
    : 'Belum ada laporan.';
}

function rowOf(row, ticks) {
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      ticks &&
        h('input', {
          type: 'checkbox',
          name: 'ids',
          value: row.tracking_id,
          'aria-label': `Pilih ${row.title}`,
        }),
      h('a', { href: `#/laporan/${row.tracking_id}` }, row.title),
      h('small', {}, `#${row.tracking_id} · ${CLASSIFICATIONS[row.classification_id] ?? ''}`),
      ...marks(row),
    ),
    h('td', { 'data-label': 'Status' }, badge(row)),
    h('td', { 'data-label': 'Instansi' }, row.disposition_name ?? '–'),
    h('td', { 'data-label': 'Masuk' }, day(row.created_at)),
    h(
      'td',
      { 'data-label': 'Tenggat' },
      row.is_overdue
        ? h('strong', { class: 'late' }, `Lewat: ${day(row.deadline_at)}`)
        : day(row.deadline_at),
    ),
  );
}

export function badge({ status_code, status_name }) {
  return h('span', { class: `badge ${TONES[status_code] ?? ''}` }, status_name);
}

/** Why a report from a page without a script wants a second look (`pages/sending/sent-by-form.ts`). */
const DOUBTS = { quick: 'Periksa: dikirim terlalu cepat', crowd: 'Periksa: banyak kiriman sekaligus' };

const DOUBT_FILTERS = [['any', 'Yang perlu diperiksa'], ...Object.entries(DOUBTS)];

/** How private a report is, and what is to be doubted of it, in words. */
export function marks({ is_anonymous, is_secret, doubt }) {
  return [
    doubt && h('span', { class: 'badge warning' }, DOUBTS[doubt] ?? doubt),
    is_anonymous && h('span', { class: 'badge mark' }, 'Anonim'),
    is_secret && h('span', { class: 'badge danger' }, 'Rahasia'),
  ].filter(Boolean);
}
