/** Symptoms that people see, with the doctor's findings that may cause them. */

/** @typedef {{ id: string, en: string }} Told */

const SITE = 'https://desa.contoh.id';
const SERVER = 'https://contoh.go.id/sp4n';
/** An address of its own: the example's unreachable one is another finding. */
const DOWN = 'https://lapor.contoh.id/sp4n';
const SCRIPT = `${SERVER}/widgets/embed.js`;

/** A page without faults. */
const WELL = {
  origin: SITE,
  isSecure: true,
  isHttps: true,
  embed: {
    version: '0.2.0',
    unused: [],
    dist: `${SERVER}/widgets/`,
    files: {},
    violations: [],
    isPoisoned: false,
    loads: [],
  },
  scripts: [SCRIPT],
  foreignVersions: [],
  endpoints: [],
  files: [],
  lost: [],
  isGeolocationForbidden: false,
};

const OWN = { written: SERVER, url: SERVER, protocol: 'sp4n', jurisdiction: '', answer: 'ok' };
const asked = (facts) => ({ endpoints: [{ ...OWN, ...facts }] });
const endpoint = (answer) => asked({ answer });

const CITY = 'https://kota.contoh.id/open311/v2';
const city = (facts) => asked({ written: CITY, url: CITY, protocol: 'open311', ...facts });
const file = (facts) => ({
  files: [{ url: `${SERVER}/widgets/chunks/form.js`, status: 200, contentType: 'text/javascript', ...facts }],
});
const embed = (facts) => ({ embed: { ...WELL.embed, ...facts } });

/** Pages with one fault, by the finding it causes: the doctor's sentences on it answer the questions. */
const FAULTS = {
  csp: {
    ...embed({ violations: [{ effectiveDirective: 'script-src-elem', blockedURI: SCRIPT }] }),
  },
  cors: endpoint('no-cors'),
  'cors-sandboxed': { ...endpoint('no-cors'), origin: 'null' },
  'cors-headers': endpoint('no-headers'),
  'endpoint-missing': asked({ written: 'contoh', url: null, answer: 'unasked' }),
  'endpoint-unreachable': asked({ written: DOWN, url: DOWN, answer: 'unreachable' }),
  'endpoint-not-georeport': city({ answer: 'not-georeport' }),
  'endpoint-not-json': endpoint('not-json'),
  'endpoint-not-found': endpoint('not-found'),
  fallback: { lost: [{ tag: 'aduan-form', page: `${SERVER}/lapor` }] },
  'file-cors': file({ lacksCors: true }),
  'file-missing': file({ status: 404 }),
  'file-type': file({ contentType: 'text/plain' }),
  geolocation: { isGeolocationForbidden: true },
  insecure: { isSecure: false, isHttps: false, origin: SITE.replace('https', 'http'), ...endpoint('ok') },
  jurisdiction: city({ jurisdiction: 'kota.contoh', answer: 'no-jurisdiction' }),
  'key-in-page': city({ written: `${CITY}?api_key=rahasia` }),
  'mixed-content': asked({ written: '', url: SERVER.replace('https', 'http'), answer: 'unasked' }),
  poisoned: embed({ isPoisoned: true }),
  protocol: asked({ protocol: 'geo' }),
  'script-twice': { scripts: [SCRIPT, `${SITE}/dist/embed.js`] },
  'script-versions': embed({ unused: ['0.0.9'] }),
};

/** @type {(Told & { anchor: string, codes: string[], answer?: Told, picture?: string })[]} The commonest first. */
const SYMPTOMS = [
  {
    anchor: 'silent',
    id: 'Tidak muncul apa-apa selain tautannya, panel pemeriksa pun tidak',
    en: 'Nothing shows but the link, and no panel of the doctor’s either',
    codes: [],
    answer: {
      id: 'Skripnya sendiri tidak termuat. Buka alamatnya (`src="…/widgets/embed.js"`) di tab baru: harus tampil kode, bukan galat. Galat? Periksa bahwa `contoh.go.id` sudah diganti dengan alamat server Anda dan `/sp4n` tidak terlupa. Kode? Maka baris `<script>` hilang dari halaman: tekan Ctrl+U dan cari `embed.js`.',
      en: 'The script itself is not loaded. Open its address (`src="…/widgets/embed.js"`) in a new tab: it must show code, not an error. An error? Check that your server’s address is in the place of `contoh.go.id` and that `/sp4n` is not forgotten. Code? Then the line `<script>` is gone from the page: press Ctrl+U and look for `embed.js`.',
    },
  },
  {
    anchor: 'missing',
    id: 'Formulir tidak muncul, hanya tautannya',
    en: 'The form does not show, only its link',
    codes: ['csp', 'file-missing', 'file-cors', 'file-type'],
  },
  {
    anchor: 'waiting',
    id: 'Selalu tidak tersambung, atau laporan terus menunggu jaringan',
    en: 'It is never connected, or reports keep waiting for the network',
    codes: ['cors', 'endpoint-unreachable', 'endpoint-missing', 'mixed-content', 'cors-sandboxed'],
  },
  {
    anchor: 'refused',
    id: 'Daftar terbaca, tetapi laporan tidak terkirim',
    en: 'The list can be read, but reports are not sent',
    codes: ['cors-headers'],
  },
  {
    anchor: 'bare',
    id: 'Pilihan topik, desa, atau foto tidak ada',
    en: 'There is no choice of category or village, and no photo',
    codes: ['endpoint-not-found', 'endpoint-not-json'],
  },
  {
    anchor: 'button',
    id: 'Yang tampil hanya tombol ke halaman lain',
    en: 'All that shows is a button to another page',
    codes: ['insecure'],
    picture: 'form-insecure',
  },
  {
    anchor: 'unlisted',
    id: 'Laporan sudah dikirim, tetapi tidak ada di daftar',
    en: 'A report was sent but is not in the list',
    codes: [],
    answer: {
      id: 'Daftar publik memuat laporan yang sudah diverifikasi petugas. Laporan **Rahasia** tidak pernah masuk daftar; pelapornya tetap bisa membacanya di pelacak, dengan nomor dan kode aksesnya.',
      en: 'The public list holds what an officer has verified. A report marked **Rahasia** never enters it; who wrote it still reads it in the tracker, with its number and access code.',
    },
  },
  {
    anchor: 'location',
    id: 'Tombol lokasi tidak ada',
    en: 'There is no location button',
    codes: ['geolocation'],
  },
  {
    anchor: 'frame',
    id: 'Widget tampil dalam bingkai, dengan tampilan sendiri',
    en: 'Widgets show in a frame, with looks of their own',
    codes: ['poisoned'],
  },
  {
    anchor: 'twice',
    id: 'Versi lama masih tampil, atau konsol menyebut dua skrip',
    en: 'An old version still shows, or the console tells of two scripts',
    codes: ['script-twice', 'script-versions'],
  },
  {
    anchor: 'city',
    id: 'Server Open311 milik kota tidak terbaca',
    en: 'A city’s Open311 can’t be read',
    codes: ['protocol', 'endpoint-not-georeport', 'jurisdiction', 'key-in-page'],
  },
  {
    anchor: 'sealed',
    id: 'Laporan tersegel tidak ditawarkan, atau sidik jarinya tidak cocok',
    en: 'Sealed reports aren’t offered, or the fingerprint doesn’t fit',
    codes: [],
    answer: {
      id: 'Pemeriksa menyebut yang salah: kunci habis, kunci habis dalam 30 hari, sidik jari tidak cocok dengan kuncinya, atau nama kunci bukan miliknya. Kunci habis: Inspektorat membuat yang baru di meja petugas. Sidik jari atau nama tidak cocok: jangan menulis apa pun, dan periksa server. `aduan doctor` di server menyebut hal yang sama.',
      en: 'The doctor says what is wrong: the key has expired, it expires within 30 days, the fingerprint doesn’t fit its keys, or a key’s name isn’t its own. Expired: the Inspectorate makes a new one at the desk. Fingerprint or name: write nothing, and examine the server. `aduan doctor` on the server says the same.',
    },
  },
  {
    anchor: 'no-script',
    id: 'Di HP tanpa JavaScript tidak ada apa-apa',
    en: 'On a phone without JavaScript there is nothing',
    codes: ['fallback'],
  },
];

/**
 * `askDoctor` gives every symptom with the doctor's sentences on its causes.
 *
 * @param {{ diagnose: Function, sentenceOf: Function }} doctor `src/doctor`
 */
export function askDoctor({ diagnose, sentenceOf }) {
  const asked = new Set(SYMPTOMS.flatMap(({ codes }) => codes));
  const unasked = Object.keys(FAULTS).filter((code) => !asked.has(code));
  if (unasked.length > 0) throw new Error(`no symptom of ${unasked.join(', ')}`);
  return SYMPTOMS.map((symptom) => ({
    ...symptom,
    causes: symptom.codes.map((code) => {
      const finding = diagnose({ ...WELL, ...FAULTS[code] }).find((one) => one.code === code);
      if (finding === undefined) throw new Error(`the doctor finds no ${code} where it is`);
      return { code, line: finding.line, ...sentenceOf(finding) };
    }),
  }));
}

export const KNOWN_CODES = Object.keys(FAULTS);
