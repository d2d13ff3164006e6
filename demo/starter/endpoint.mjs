/** The smallest endpoint that takes reports: one process of plain Node. The page beside it says what it leaves out. */
import { createHash, randomInt } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:http';

const { PORT = '8090', DATA_DIR = 'reports', ALLOWED_ORIGINS = '' } = process.env;
const readJson = (path) => JSON.parse(fs.readFileSync(path, 'utf8'));
const { capabilities, forms, bodyMax, sentences, wire } = readJson(new URL('endpoint.json', import.meta.url));
/** An error with a code of `sentences`, and codes of single entries by name. */
const refusal = (code, problems) => Object.assign(new Error(code), { code, problems });
const hash = (kind, text) => createHash('sha256').update(`${kind} ${text}`).digest('hex');
const readCode = (text) =>
  String(text).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** Reports by number, and by the hashes of code and key, which themselves are stored nowhere. */
const reports = new Map();
const remember = (one) => [one.number, one.code, one.key].forEach((name) => reports.set(name, one));
fs.mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 });
const folder = fs.openSync(DATA_DIR);
for (const name of fs.readdirSync(DATA_DIR))
  if (name.endsWith('.json')) remember(readJson(`${DATA_DIR}/${name}`));

/** A report is one file, which outlives a power cut from here on, and is replaced whole or not at all. */
function store(report) {
  const path = `${DATA_DIR}/${report.number}.json`;
  fs.writeFileSync(`${path}.new`, JSON.stringify(report, null, 2), { mode: 0o600, flush: true });
  fs.renameSync(`${path}.new`, path);
  fs.fsyncSync(folder);
  remember(report);
  return report;
}

/** The key and the body of what is posted. What waits for the network waits here, and nowhere else. */
async function readPost(request) {
  const { 'idempotency-key': key, 'content-type': type } = request.headers;
  if (!key) throw refusal('idempotency-key-missing');
  // 122 random bits: 31 digits of base 16, or 21 of base 64.
  if (!/^(?![\da-f-]{0,30}$)[\w.~-]{21,128}$/i.test(key)) throw refusal('idempotency-key-weak');
  if (!/^application\/json\b/i.test(type)) throw refusal('unsupported-type');
  let body = Buffer.alloc(0);
  // Bytes beyond `bodyMax` are read and dropped: only then does a sender hear the answer.
  for await (const chunk of request) if (body.length <= bodyMax) body = Buffer.concat([body, chunk]);
  if (body.length > bodyMax) throw refusal('too-large');
  try {
    const sent = { ...JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
    // JSON that is nested too deeply to be written again is refused here.
    return JSON.stringify(sent) && [key, sent];
  } catch {
    throw refusal('bad-request');
  }
}

/** @returns the entries as text, so that 1 is "1". @throws a refusal that names all that is wrong */
function readEntries({ consent, access_code, challenge, ...sent }) {
  const [entries, problems] = [{}, {}];
  for (const [name, { isRequired, form }] of Object.entries(forms)) {
    const isText = /string|number/.test(typeof (sent[name] ?? ''));
    const text = (entries[name] = isText ? String(sent[name] ?? '').trim() : '');
    if (text === '' && isRequired) problems[name] = 'required';
    else if (!isText || (text !== '' && !new RegExp(form).test(text))) problems[name] = 'unusable';
  }
  const { classification_id, date_of_incident: day, location_text, latitude, longitude } = entries;
  if (!location_text && !(latitude && longitude)) problems.location_text ??= 'required';
  if (!day && classification_id === '1') problems.date_of_incident = 'required';
  // Tomorrow is taken: in the east of the country it has come.
  if (Date.parse(day) > Date.now() + 86_400_000) problems.date_of_incident = 'unusable';
  if (consent?.version !== capabilities.consent.version) problems.consent = 'required';
  // Fields that no capability offers, such as Anonim or a photo: a reporter counts on what they send.
  for (const [name, value] of Object.entries(sent))
    if (!(name in forms) && value && !/^(\[\]|{})$/.test(JSON.stringify(value))) problems[name] = 'not-taken';
  if (Object.keys(problems).length > 0) throw refusal('invalid', problems);
  return { ...entries, consent: JSON.stringify(consent).slice(0, 300) };
}

async function create(request) {
  const [key, sent] = await readPost(request);
  // Nothing waits from here on: of two requests with one key, the second finds what the first has stored.
  const entries = readEntries(sent);
  // A code that isn't proposed follows from the key, so that the answer can be repeated.
  const code = readCode(sent.access_code || hash('code for', key).slice(0, 20));
  const print = hash('sent', JSON.stringify([entries, code]));
  const known = reports.get(hash('key', key));
  if (known && known.print !== print) throw refusal('idempotency-mismatch');
  if (!/^[0-9A-HJKMNP-TV-Z]{20}$/.test(code) || (!known && reports.has(hash('code', code))))
    throw refusal('invalid', { access_code: 'unusable' });
  const hashes = { key: hash('key', key), code: hash('code', code), print };
  const { number: id, told } = known ?? store({ ...hashes, ...firstTold(entries), entries });
  const [access_code, created_at] = [code.replace(/.{5}(?=.)/g, '$&-'), told.data.created_at];
  const complaint = { id, tracking_id: id, access_code, ...wire.filed, created_at };
  return [201, { complaint_id: id, results: { complaint } }];
}

/** A new number, and what whoever has the code is told of the report: name and contact never. */
function firstTold({ title, content, classification_id }) {
  const [number, now] = [String(randomInt(1e9, 1e10)), new Date().toISOString()];
  if (reports.has(number)) throw refusal('unavailable');
  const written = { tracking_id: number, title, excerpt: content.slice(0, 200), content, classification_id };
  const data = { ...wire.report, ...wire.filed, ...written, created_at: now, updated_at: now };
  return { number, told: { data, data_logs: [{ ...wire.log, date: now }] } };
}

/** The reporter is whoever has the code. A wrong code and an unknown number get the same answer. */
function ownReport({ headers: { 'x-access-code': code = '' } }, number) {
  if (!code && !number) throw refusal('unauthorized');
  const report = reports.get(hash('code', readCode(code)));
  if (!report || (number && report.number !== number)) throw refusal('not-found');
  return report;
}

/** Erases what the report said, and who said it. */
async function withdraw(request, number) {
  await readPost(request);
  const { told, ...report } = ownReport(request, number);
  const erased = { title: '', excerpt: '', content: '', updated_at: new Date().toISOString() };
  const data = { ...told.data, ...erased, ...wire.withdrawn };
  store({ ...report, entries: {}, told: { ...told, data } });
  return [200, { results: { complaint: { tracking_id: number, ...wire.withdrawn } } }];
}

const CALLS = [
  ['GET', /^\/sp4n\/capabilities$/, () => [200, { results: capabilities }]],
  ['POST', /^\/sp4n\/complaints\/complaint$/, create],
  ['GET', /^\/sp4n\/complaints\/mine$/, (request) => [200, { results: ownReport(request).told }]],
  ['GET', /^\/sp4n\/complaints\/(\d+)\/complaint$/, (...call) => [200, { results: ownReport(...call).told }]],
  ['GET', /^\/sp4n\/complaints\/(\d+)\/followups$/, (...call) => ownReport(...call) && [200, wire.none]],
  ['POST', /^\/sp4n\/complaints\/(\d+)\/withdraw$/, withdraw],
];
async function answer(request) {
  const { method, headers, url } = request;
  if (method === 'OPTIONS') return [204];
  if (headers.origin && !ALLOWED_ORIGINS.split(/[\s,]+/).includes(headers.origin))
    throw refusal('site-not-allowed');
  const [path] = url.split('?');
  const call = CALLS.find(([way, pattern]) => way === method && pattern.test(path));
  if (!call) throw refusal('not-found');
  return await call[2](request, call[1].exec(path)[1]);
}
/** Of an error that is no refusal nothing is told: it may quote a person. */
function refused({ code, problems }, { headers }) {
  const known = sentences[code] ? code : code ? 'unavailable' : 'server-error';
  const language = /^\s*en\b/i.test(headers['accept-language']) ? 2 : 1;
  const say = ([name, problem]) => [name, [sentences[problem][language]]];
  const errors = problems && Object.fromEntries(Object.entries(problems).map(say));
  return [sentences[known][0], { message: sentences[known][language], code: known, errors }];
}
createServer(async (request, response) => {
  const [status, body] = await answer(request).catch((error) => refused(error, request));
  response.writeHead(status, { ...wire.headers, ...(status === 503 && { 'Retry-After': '30' }) });
  response.end(body && JSON.stringify(body));
}).listen(Number(PORT), '127.0.0.1', () => console.log(`http://localhost:${PORT}/sp4n`));
