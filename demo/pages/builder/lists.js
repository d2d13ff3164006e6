// A server's lists, as the builder offers them.

/** Categories in the tree's order, children indented. @returns {Promise<{ id: string, name: string }[]>} */
export async function categoriesOf(endpoint) {
  const items = await listOf(`${endpoint}/masters/categories`);
  return items.map(({ id, name, parent_id }) => ({ id, name: parent_id === null ? name : `   ${name}` }));
}

const PATHS = { institutions: 'masters/institutions/external', locations: 'masters/locations' };

/** @param {'institutions' | 'locations'} list @returns {Promise<[string, string][]>} shown name and id */
export async function searchList(list, endpoint, typed) {
  const query = new URLSearchParams({ search: typed, page_size: '20' });
  const items = await listOf(`${endpoint}/${PATHS[list]}?${query}`);
  return items.map(({ id, name, parent_names = [] }) => [
    [name, ...parent_names.slice(0, 2)].join(', '),
    String(id),
  ]);
}

async function listOf(url) {
  try {
    const response = await fetch(url, { credentials: 'omit' });
    return response.ok ? (await response.json()).results.data : [];
  } catch {
    return [];
  }
}
