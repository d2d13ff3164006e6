// Endpoints below /contoh/<state>/ exist in this page only: widgets ask them as any other, and each state decides the
// answers.
const PLACE = /^\/contoh\/([\w-]+)\/(.*)$/;
const states = new Map();
const realFetch = globalThis.fetch.bind(globalThis);

/** An answer that never comes, and one that fails. */
export const NEVER = Symbol('never');
export const OFFLINE = Symbol('offline');
/** `refused` is an answer with an error status. */
export const refused = (status, code) => ({ status, body: { message: code, code } });

/** @returns the address of an endpoint with the state's answers; all other paths are not found */
export function endpointOf(state) {
  states.set(state.name, state.answers);
  return new URL(`/contoh/${state.name}`, location.href).href;
}

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  const [, name, path] = (url.origin === location.origin && PLACE.exec(url.pathname)) || [];
  const answers = states.get(name);
  if (answers === undefined) return realFetch(input, init);
  const call = `${request.method} ${path}`;
  const [, answer] = answers.find(([pattern]) => pattern.test(call)) ?? [];
  const found =
    typeof answer === 'function' ? await answer(request, url) : (answer ?? refused(404, 'not-found'));
  if (found === NEVER) return untilAborted(request.signal);
  if (found === OFFLINE) throw new TypeError('Failed to fetch');
  const { status = call.startsWith('POST') ? 201 : 200, body = found } = found;
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
};

function untilAborted(signal) {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

/** `forgetStates` removes what states stored in this browser; a person's own data stay. */
export async function forgetStates() {
  await forgetRecords();
  for (const [name, text] of Object.entries({ ...localStorage })) {
    if (name.includes('/contoh/')) localStorage.removeItem(name);
    else if (text.includes('/contoh/')) localStorage.setItem(name, withoutStates(text));
  }
}

/** `withoutStates` removes our endpoints from data that is stored by endpoint. */
const withoutStates = (text) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(text)).filter(([key]) => !key.includes('/contoh/'))),
  );

async function forgetRecords() {
  const names = await (indexedDB.databases?.() ?? []);
  if (!names.some(({ name }) => name === 'aduan')) return;
  const database = await done(indexedDB.open('aduan'));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  for (const name of ['items', 'drafts'].filter((store) => stores.includes(store))) {
    const store = transaction.objectStore(name);
    for (const key of await done(store.getAllKeys())) {
      const record = await done(store.get(key));
      if (!String(record.root ?? record.form).includes('/contoh/')) continue;
      for (const other of stores.filter((one) => one !== 'draftFiles'))
        transaction.objectStore(other).delete(key);
    }
  }
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

const done = (request) =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
