import { api } from '../api.js';
import { announce, checkbox, field, form, h } from '../dom.js';
import { MAPPED } from '../words.js';
import { inPortions } from './portions.js';

/** `mappingSection` maps our names to the national gateway's numbers. @param unmapped how many have no number yet */
export function mappingSection(mappings, unmapped) {
  const count = h('p', { class: 'hint', role: 'status' });
  const rows = h('div');
  const filters = { search: '', kind: '', isUnmapped: true };
  const tell = (left) =>
    (count.textContent = left === 0 ? 'Semua sudah dipetakan.' : `${left} belum dipetakan.`);
  const draw = () => {
    const found = mappings.filter((one) => fits(one, filters));
    rows.replaceChildren(
      found.length === 0
        ? h('p', { class: 'empty' }, 'Tidak ada yang cocok dengan saringan.')
        : inPortions(found, 20, (one) => mappingRow(one, tell)),
    );
  };
  tell(unmapped);
  draw();
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Pemetaan'),
    count,
    h(
      'p',
      {},
      'Tulis nomor yang dipakai SP4N-LAPOR! untuk tiap nama. Yang belum dipetakan tetap diteruskan: tanpa kategori, dengan lokasi 34 Nasional.',
    ),
    filterForm(filters, draw),
    rows,
  );
}

/** A classification without a mapping is sent under its own number, so it never counts as unmapped. */
const isUnmappedOne = ({ kind, gateway_id }) => gateway_id === null && kind !== 'classification';

function fits(one, { search, kind: wanted, isUnmapped }) {
  const { kind, our_id, our_name, gateway_id } = one;
  const text = `${our_name} ${our_id} ${gateway_id ?? ''}`.toLowerCase();
  return (wanted === '' || kind === wanted) && (!isUnmapped || isUnmappedOne(one)) && text.includes(search);
}

function filterForm(filters, draw) {
  const read = (values) => {
    filters.search = values.get('search').trim().toLowerCase();
    filters.kind = values.get('kind');
    filters.isUnmapped = values.get('unmapped') === 'on';
    draw();
  };
  return form(
    { class: 'filters', role: 'search', oninput: ({ currentTarget }) => read(new FormData(currentTarget)) },
    read,
    field('Cari nama', h('input', { name: 'search', type: 'search', maxlength: '200' })),
    field(
      'Jenis',
      h(
        'select',
        { name: 'kind' },
        h('option', { value: '' }, 'Semua'),
        ...Object.entries(MAPPED).map(([value, label]) => h('option', { value }, label)),
      ),
    ),
    checkbox('Hanya yang belum', { name: 'unmapped', checked: true }),
  );
}

/** `mappingRow` stays visible once mapped: the officer sees the change. @param tell takes how many are left */
function mappingRow(mapping, tell) {
  const { kind, our_id, our_name, suggestion } = mapping;
  const control = h('input', {
    name: 'gateway_id',
    inputmode: 'numeric',
    autocomplete: 'off',
    'aria-label': `Nomor di SP4N-LAPOR! untuk ${our_name}`,
    value: mapping.gateway_id ?? '',
  });
  const mark = h('span', { class: 'badge warning', hidden: !isUnmappedOne(mapping) }, 'Belum dipetakan');
  const save = async (values) => {
    const gateway_id = values.get('gateway_id').trim() || null;
    const { unmapped } = await api.map({ kind, our_id, gateway_id });
    tell(unmapped);
    mapping.gateway_id = gateway_id;
    mark.hidden = !isUnmappedOne(mapping);
    announce(gateway_id === null ? 'Pemetaan dihapus.' : 'Pemetaan tersimpan.');
  };
  const take = () => {
    control.value = suggestion.id;
    element.requestSubmit();
  };
  const element = form(
    { class: 'mapping' },
    save,
    h('p', {}, h('b', {}, our_name), ' ', h('small', {}, `${MAPPED[kind] ?? kind} ${our_id}`), ' ', mark),
    field('Nomor di SP4N-LAPOR!', control),
    h('button', {}, 'Simpan'),
    suggestion &&
      h('button', { type: 'button', onclick: take }, `Pakai saran: ${suggestion.id} ${suggestion.name}`),
  );
  return element;
}
