// Asks an endpoint as a widget would, and says in plain words what is missing.

/** @typedef {{ state: 'good' | 'note' | 'bad', text: string, line?: string }} Result */

const FEATURES = {
  anonymous: 'lapor tanpa nama',
  secret: 'laporan rahasia',
  attachments: 'foto dan berkas',
  categories: 'daftar topik',
  locations: 'daftar desa',
  feed: 'laporan warga',
  support: 'dukungan',
  reply: 'tanggapan pelapor',
  withdraw: 'penarikan laporan',
  challenge: 'penangkal spam',
};
const HEADERS = 'Content-Type, Accept-Language, Idempotency-Key, If-None-Match, X-Access-Code, X-Challenge';

/**
 * @param {string} endpoint base URL
 * @param {string} site origin of the page the widgets will stand on
 * @returns {Promise<{ results: Result[], capabilities: object | null }>}
 */
export async function checkEndpoint(endpoint, site) {
  const results = [secure(endpoint)];
  const answer = await ask(`${endpoint}/capabilities`);
  if (answer === null) {
    const isThere = (await ask(`${endpoint}/capabilities`, { mode: 'no-cors' })) !== null;
    return { results: [...results, isThere ? closed(site) : silent()], capabilities: null };
  }
  const { code, results: told } = (await answer.json().catch(() => null)) ?? {};
  if (code === 'site-not-allowed') return { results: [...results, closed(site)], capabilities: null };
  const capabilities = told ?? null;
  if (!answer.ok || capabilities === null)
    return { results: [...results, unknown(answer)], capabilities: null };
  results.push({ state: 'good', text: `Server menjawab: ${capabilities.name ?? 'tanpa nama'}.` });
  const takesHeaders = await ask(`${endpoint}/capabilities`, { headers: { 'Idempotency-Key': 'periksa' } });
  results.push(takesHeaders ? open(site) : refusing(), ...featureResults(capabilities));
  return { results, capabilities };
}

async function ask(url, init = {}) {
  try {
    return await fetch(url, { ...init, credentials: 'omit', signal: timeLimit(10_000) });
  } catch {
    return null;
  }
}

function timeLimit(milliseconds) {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), milliseconds);
  return stop.signal;
}

function secure(endpoint) {
  const { protocol, hostname } = new URL(endpoint);
  if (protocol === 'https:') return { state: 'good', text: 'Sambungan https.' };
  return hostname === 'localhost' || hostname === '127.0.0.1'
    ? { state: 'note', text: 'Tanpa https: cukup untuk mencoba di komputer ini saja.' }
    : { state: 'bad', text: 'Server belum https. Pasang sertifikat dulu; laporan tidak boleh lewat http.' };
}

const closed = (site) => ({
  state: 'bad',
  text: 'Server hidup, tetapi belum mengizinkan situs lain membacanya (CORS). Jalankan server dengan:',
  line: `ALLOWED_ORIGINS=${site}`,
});
const silent = () => ({
  state: 'bad',
  text: 'Server tidak menjawab. Periksa alamat, server yang mati, atau sertifikat https-nya.',
});
const unknown = ({ status }) => ({
  state: 'bad',
  text: `Alamat ini menjawab (${status}), tetapi bukan sebagai server Aduan. Biasanya alamatnya berakhir dengan /sp4n.`,
});
const open = (site) => ({
  state: 'note',
  text: 'Halaman ini boleh mengirim. Pastikan situs Anda juga diizinkan:',
  line: `ALLOWED_ORIGINS=${site}`,
});
const refusing = () => ({
  state: 'bad',
  text: 'Server bisa dibaca, tetapi menolak kiriman. Jawaban OPTIONS-nya perlu:',
  line: `Access-Control-Allow-Headers: ${HEADERS}`,
});

function featureResults({ features = [], consent }) {
  const known = Object.keys(FEATURES);
  const named = (list) => list.map((name) => FEATURES[name]).join(', ');
  const has = known.filter((name) => features.includes(name));
  const lacks = known.filter((name) => !features.includes(name));
  return [
    ...(has.length > 0 ? [{ state: 'good', text: `Tersedia: ${named(has)}.` }] : []),
    ...(lacks.length > 0
      ? [{ state: 'note', text: `Tidak tersedia, jadi tidak ditawarkan: ${named(lacks)}.` }]
      : []),
    consent
      ? { state: 'good', text: `Persetujuan data pribadi: versi ${consent.version}.` }
      : { state: 'note', text: 'Server belum punya teks persetujuan data pribadi.' },
  ];
}
