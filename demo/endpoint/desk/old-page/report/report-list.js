import { api } from '../api.js';
import { announce, checkbox, field, form, h, show } from '../dom.js';
import { day } from '../dates.js';
import { CLASSIFICATIONS, TONES } from '../words.js';

/** Filters last while the page is open, for the way back from a report. Not in the address: they may hold a name. */
const filters = {
  search: '',
  status: '',
  classification_id: '',
  doubt: '',
  overdue: false,
  after: '',
  page: 1,
};
/** The server counts and pages so many at once; a longer list goes on behind the last of them. */
const AT_ONCE = { reports: 1_000, pages: 40 };
/** For each earlier portion of the list: the report behind which it began. */
let passed = [];

export async function showList(session) {
  const count = h('p', { class: 'hint', role: 'status' });
  const results = h('section', { 'aria-label': 'Hasil' });
  const load = async () => {
    const found = await api.search(filters);
    const rejects = filters.doubt !== '' && session.roles.includes('verifier') && found.total > 0;
    const list = resultsOf(found, turns, rejects);
    results.replaceChildren(...(rejects ? [rejectForm(load, list)] : list));
    const total = passed.length * AT_ONCE.reports + found.total;
    count.textContent = found.has_more ? `Lebih dari ${total} laporan` : `${total} laporan`;
  };
  const turn = async (place, nowPassed = passed) => {
    const before = { ...filters };
    const passedBefore = passed;
    Object.assign(filters, place);
    passed = nowPassed;
    try {
      await load();
      results.querySelector('a')?.focus();
    } catch (error) {
      Object.assign(filters, before);
      passed = passedBefore;
      announce(error.message);
    }
  };
  const turns = {
    to: (page) => turn({ page }),
    onBehind: (after) => turn({ after, page: 1 }, [...passed, filters.after]),
    back: () => turn({ after: passed.at(-1), page: AT_ONCE.pages }, passed.slice(0, -1)),
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
        filters.after = '';
        filters.page = 1;
        passed = [];
        await load();
      },
      field(
        // Offices can't search by person: they may not be meant to know the reporter.
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

/** `rejectForm` gives each report a tick, and rejects the ticked ones with one button. */
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

function resultsOf({ data, pages, has_more }, turns, ticks) {
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
    pagesOf({ last: data.at(-1), pages, has_more }, turns),
  ].filter(Boolean);
}

function pagesOf({ last, pages, has_more }, turns) {
  const { page } = filters;
  const before = passed.length * AT_ONCE.pages;
  const back = page > 1 ? () => turns.to(page - 1) : passed.length > 0 && turns.back;
  const on = page < pages ? () => turns.to(page + 1) : has_more && (() => turns.onBehind(last.tracking_id));
  const whole = `${before + pages}${has_more ? ' lebih' : ''}`;
  return (
    (back || on) &&
    h(
      'nav',
      { class: 'pages', 'aria-label': 'Halaman' },
      back && h('button', { type: 'button', onclick: back }, 'Sebelumnya'),
      h('span', {}, `Halaman ${before + page} dari ${whole}`),
      on && h('button', { type: 'button', onclick: on }, 'Berikutnya'),
    )
  );
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
      // A report that an officer has handled is never rejected in bulk.
      ticks &&
        row.status_code === 'unverified' &&
        h(
          'label',
          { class: 'tick' },
          h('input', {
            type: 'checkbox',
            name: 'ids',
            value: row.tracking_id,
            'aria-label': `Pilih ${row.title}`,
          }),
        ),
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

/** Why a report from a page without a script needs a second look (`reports/filing/sent-by-form.ts`). */
const DOUBTS = { quick: 'Periksa: dikirim terlalu cepat', crowd: 'Periksa: banyak kiriman sekaligus' };

const DOUBT_FILTERS = [['any', 'Yang perlu diperiksa'], ...Object.entries(DOUBTS)];

/** `marks` says how private a report is, where it was before, and what is doubtful about it. */
export function marks({ is_anonymous, is_secret, doubt, imported_from }) {
  return [
    imported_from && h('span', { class: 'badge mark' }, imported_from),
    doubt && h('span', { class: 'badge warning' }, DOUBTS[doubt] ?? doubt),
    is_anonymous && h('span', { class: 'badge mark' }, 'Anonim'),
    is_secret && h('span', { class: 'badge danger' }, 'Rahasia'),
  ].filter(Boolean);
}
