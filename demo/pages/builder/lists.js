// A server's lists, as the builder offers them.

/** In the tree's order, those below another set in. @returns {Promise<{ id: string, name: string }[]>} */
export async function categoriesOf(endpoint) {
  const items = await listOf(`${endpoint}/masters/categories`);
  return items.map(({ id, name, parent_id }) => ({ id, name: parent_id === null ? name : `   ${name}` }));
}

const PATHS = { institutions: 'masters/institutions/external', locations: 'masters/locations' };

/** @param {'institutions' | 'locations'} list @returns {Promise<[string, string][]>} what the reader sees, and the id */
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
