/** `Refusal` is a refusal in the server's own words. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body?.message ?? withoutWords(status));
    this.status = status;
    this.fields = body?.errors ?? {};
  }
}

/** `withoutWords` is for answers that aren't the desk's, as of a proxy before it: the network works. */
function withoutWords(status) {
  if (status === 0) return 'Server tidak menjawab. Periksa jaringan, lalu coba lagi.';
  return `Jawaban server tidak dikenal (${status}). Muat ulang halaman; bila tetap begini, beri tahu pengelola server.`;
}

let whenSignedOut = () => undefined;

/** @param {() => void} listener called when the session ends during work */
export function onSignedOut(listener) {
  whenSignedOut = listener;
}

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(`api/${path}`, {
      method,
      headers: { 'Accept-Language': 'id', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch {
    throw new Refusal(0, null);
  }
  const json = await response.json().catch(() => null);
  if (response.ok && json !== null) return json.results;
  const refusal = new Refusal(response.status, json);
  if (response.status === 401 && path !== 'session' && path !== 'first-administrator')
    whenSignedOut(refusal.message);
  throw refusal;
}

export const api = {
  waysIn: () => call('GET', 'ways-in'),
  openId: 'api/openid',
  session: () => call('GET', 'session'),
  signIn: (name, password, code) => call('POST', 'session', { name, password, code }),
  signOut: () => call('DELETE', 'session'),
  begin: (account) => call('POST', 'first-administrator', account),
  linkOwner: (token) => call('POST', 'link', { token }),
  setPassword: (token, password) => call('POST', 'link/password', { token, password }),
  noticesRead: () => call('DELETE', 'account/notices', {}),
  requests: () => call('GET', 'requests'),
  decide: (id, what) => call('POST', `requests/${id}/${what}`, {}),
  accounts: () => call('GET', 'accounts'),
  makeAccount: (account) => call('POST', 'accounts', account),
  changeAccount: (id, change) => call('POST', `accounts/${id}`, change),
  account: () => call('GET', 'account'),
  changeOwn: (what, body) => call('POST', `account/${what}`, body),
  ownMail: () => call('GET', 'account/mail'),
  stopMail: () => call('DELETE', 'account/mail', {}),
  endSession: (id) => call('DELETE', `account/sessions/${id}`, {}),
  search: (filters) => call('POST', 'reports/search', filters),
  bulk: (act, ids, reason) => call('POST', 'bulk', { act, ids, reason }),
  report: (id) => call('GET', `reports/${encodeURIComponent(id)}`),
  officeCopy: (id) => call('GET', `reports/${encodeURIComponent(id)}/office-copy`),
  act: (id, action, body = {}) => call('POST', `reports/${encodeURIComponent(id)}/${action}`, body),
  file: (id, file) => `api/reports/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`,
  auditExport: 'api/audit/export',
  audit: (query) => call('GET', `audit?${new URLSearchParams(query)}`),
  relay: () => call('GET', 'relay'),
  map: (mapping) => call('POST', 'relay/mappings', mapping),
  townList: (list) => call('GET', `town/${list}`),
  changeTownList: (list, content) => call('POST', `town/${list}`, content),
  townListBefore: (list, id) => call('GET', `town/${list}/history/${id}`),
  mailbox: () => call('GET', 'mailbox'),
};
