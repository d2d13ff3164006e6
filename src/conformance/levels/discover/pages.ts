/** Pages of other sites, which a browser asks for first, and those that the endpoint serves itself. */
import {
  CORS_ALLOWED_HEADERS,
  CORS_EXPOSED_HEADERS,
  CORS_MAX_AGE_SECONDS,
  CORS_METHODS,
} from '../../../contract/headers.js';
import { readMapLayer, readOutline } from '../../../contract/public/geojson.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding, RestsOn } from '../../check.js';
import { nobody, readOrNothing, greeting, offer, offers } from '../../facts/offer.js';
import { notAnswered } from '../../judging/shape.js';
import { finding, wrongStatus } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';
import { skip, type Visit, fact } from '../../visit/visit.js';

const ALLOW = 'Access-Control-Allow-';

/** `preflight` asks as a page of the endpoint's own origin would, the only origin that is known. */
const preflight = fact('D-13', (visit) =>
  visit.ask({
    method: 'OPTIONS',
    path: routes.create,
    headers: {
      Origin: new URL(visit.asker.base).origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': CORS_ALLOWED_HEADERS.join(',').toLowerCase(),
    },
  }),
);

/** Whether it has an answer for pages of other sites at all. */
const knowsSites = ({ headers }: Answer): boolean =>
  [...headers.keys()].some((name) => name.startsWith('access-control-')) ||
  /\borigin\b|\*/i.test(headers.get('Vary') ?? '');

const unreadable = ({ asked, status }: Answer): Finding =>
  finding(
    `${asked} menjawab ${status} tanpa satu pun header Access-Control: halaman situs lain tidak dapat memakainya`,
    `${asked} answered ${status} without any header of Access-Control: pages of other sites can’t use it`,
  );

/**
 * @throws Skipped where the endpoint serves other sites alone: which, nobody can see from here; RestsOn where it knows
 *   of none
 */
async function assertOpen(visit: Visit): Promise<Answer> {
  const answer = await preflight(visit);
  if (!knowsSites(answer)) throw new RestsOn('D-13');
  const origin = answer.headers.get(`${ALLOW}Origin`);
  if (origin === '*' || origin === new URL(visit.asker.base).origin) return answer;
  return skip(
    'endpoint ini hanya melayani situs tertentu, dan alamatnya sendiri tidak termasuk',
    'this endpoint serves certain sites alone, and its own address is none of them',
  );
}

export const PAGES_CHECKS = checksOf('discover', [
  {
    id: 'D-13',
    where: ['1.17'],
    title: {
      id: 'Preflight mengizinkan GET, POST, DELETE dan keenam header kontrak, untuk 7200 detik',
      en: 'The preflight allows GET, POST, DELETE and the contract’s six headers, for 7200 seconds',
    },
    mend: {
      id: `Jawab OPTIONS dengan ${ALLOW}Methods, ${ALLOW}Headers (${CORS_ALLOWED_HEADERS.join(', ')}) dan Access-Control-Max-Age: 7200.`,
      en: `Answer OPTIONS with ${ALLOW}Methods, ${ALLOW}Headers (${CORS_ALLOWED_HEADERS.join(', ')}) and Access-Control-Max-Age: 7200.`,
    },
    async run(visit) {
      const asked = await preflight(visit);
      if (!knowsSites(asked)) return [unreadable(asked)];
      const { headers } = await assertOpen(visit);
      return [
        ...missingIn(headers, `${ALLOW}Methods`, CORS_METHODS),
        ...missingIn(headers, `${ALLOW}Headers`, CORS_ALLOWED_HEADERS),
        ...missingIn(headers, 'Access-Control-Max-Age', [String(CORS_MAX_AGE_SECONDS)]),
      ];
    },
  },
  {
    id: 'D-14',
    where: ['1.18'],
    title: {
      id: 'Halaman situs boleh membaca jawaban dan penolakan, juga ETag dan Retry-After',
      en: 'A site’s page may read answers and refusals, and their ETag and Retry-After',
    },
    mend: {
      id: `Beri ${ALLOW}Origin dan Access-Control-Expose-Headers: ETag, Retry-After pada setiap jawaban, juga pada kesalahan.`,
      en: `Give ${ALLOW}Origin and Access-Control-Expose-Headers: ETag, Retry-After with every answer, errors too.`,
    },
    async run(visit) {
      await assertOpen(visit);
      const Origin = new URL(visit.asker.base).origin;
      const asked = [routes.capabilities, routes.detail(nobody(1))];
      const answers = await Promise.all(asked.map((path) => visit.ask({ path, headers: { Origin } })));
      return answers.flatMap((answer) => [
        ...(['*', Origin].includes(answer.headers.get(`${ALLOW}Origin`) ?? '')
          ? []
          : [finding(`${answer.asked} tanpa ${ALLOW}Origin`, `${answer.asked} without ${ALLOW}Origin`)]),
        ...missingIn(answer.headers, 'Access-Control-Expose-Headers', CORS_EXPOSED_HEADERS),
      ]);
    },
  },
  {
    id: 'D-15',
    where: ['1.19'],
    title: {
      id: 'Tidak ada jawaban yang mengizinkan kredensial peramban atau memasang kuki',
      en: 'No answer allows a browser’s credentials, or sets a cookie',
    },
    mend: {
      id: `Hapus ${ALLOW}Credentials dan Set-Cookie: kode akses adalah satu-satunya tanda pengenal.`,
      en: `Remove ${ALLOW}Credentials and Set-Cookie: the access code is the only token.`,
    },
    async run(visit) {
      const answers = [await preflight(visit), await greeting(visit)];
      return answers.flatMap(({ asked, headers }) =>
        [`${ALLOW}Credentials`, 'Set-Cookie']
          .filter((name) => headers.has(name))
          .map((name) => finding(`${asked} punya ${name}`, `${asked} has ${name}`)),
      );
    },
  },
  {
    id: 'D-16',
    where: ['7.21'],
    title: {
      id: 'Garis batas dan lapisan peta adalah GeoJSON di bawah alamat endpoint',
      en: 'The map’s outline and layers are GeoJSON below the endpoint’s address',
    },
    mend: {
      id: 'Sajikan map.outline_url dan map.layers[].url sendiri, dalam derajat, dengan garis atau titik bernama.',
      en: 'Serve map.outline_url and map.layers[].url yourself, in degrees, with lines or named points.',
    },
    async run(visit) {
      const { map } = (await offers(visit, 'map')).capabilities;
      const shapes = [
        ...(map?.outlineUrl ? [{ url: map.outlineUrl, read: readOutline }] : []),
        ...(map?.layers ?? []).map(({ url }) => ({ url, read: readMapLayer })),
      ];
      if (shapes.length === 0) return skip('tanpa garis batas dan lapisan', 'without an outline and layers');
      const faults: Finding[] = [];
      for (const { url, read } of shapes) faults.push(...(await shapeFault(visit, url, read)));
      return faults;
    },
  },
  {
    id: 'D-17',
    where: ['2.14'],
    title: {
      id: 'Kata-kata bahaya lain (fallback.urgent_url) berbentuk seperti dalam kontrak',
      en: 'More words of danger (fallback.urgent_url) have the contract’s form',
    },
    mend: {
      id: 'Ikuti skema Dangers dalam openapi.json, atau hapus urgent_url.',
      en: 'Follow the schema Dangers in openapi.json, or leave urgent_url out.',
    },
    async run(visit) {
      const { urgentUrl } = (await offer(visit)).capabilities.fallback;
      if (!urgentUrl) return skip('tanpa fallback.urgent_url', 'without fallback.urgent_url');
      const address = visit.asker.resolve(urgentUrl);
      if (address === null || !visit.asker.isBelow(address)) return [elsewhere(urgentUrl)];
      return notAnswered(await visit.ask(address), 'Dangers');
    },
  },
  {
    id: 'D-18',
    where: ['9.1', '10.2'],
    title: {
      id: 'Halaman aman lapor, lacak dan laporan adalah HTML yang tidak dapat dibingkai sembarang situs',
      en: 'The safe pages lapor, lacak and laporan are HTML that not every site may frame',
    },
    mend: {
      id: 'Sajikan ketiganya sebagai text/html dengan frame-ancestors (CSP) atau X-Frame-Options.',
      en: 'Serve all three as text/html with frame-ancestors (CSP) or X-Frame-Options.',
    },
    async run(visit) {
      const answers: Answer[] = [];
      for (const path of ['lapor', 'lacak', 'laporan'])
        answers.push(await visit.ask({ path, headers: { Accept: 'text/html' } }));
      const served = answers.filter(({ status }) => status !== 404);
      if (served.length === 0) return skip('tidak disajikan', 'not served');
      return served.flatMap(pageFaults);
    },
  },
  {
    id: 'D-19',
    where: ['10.1'],
    title: {
      id: 'Berkas widget (widgets/embed.js) adalah JavaScript yang boleh dimuat setiap situs',
      en: 'The widgets’ file (widgets/embed.js) is JavaScript that every site may load',
    },
    mend: {
      id: `Sajikan folder dist dengan jenis yang benar dan ${ALLOW}Origin: *.`,
      en: `Serve the folder dist with the right types and ${ALLOW}Origin: *.`,
    },
    async run(visit) {
      const answer = await visit.ask({ path: 'widgets/embed.js', bytesMax: 1_024 });
      if (answer.status === 404) return skip('tidak disajikan', 'not served');
      const wrong = wrongStatus(answer, 200);
      if (wrong.length > 0) return wrong;
      return [
        ...missingIn(answer.headers, 'Content-Type', ['javascript']),
        ...missingIn(answer.headers, `${ALLOW}Origin`, ['*']),
      ];
    },
  },
]);

/** A header's values that are missing, whatever their case. */
function missingIn(headers: Headers, name: string, wanted: readonly string[]): Finding[] {
  const value = headers.get(name)?.toLowerCase() ?? '';
  const missing = wanted.filter((one) => !value.includes(one.toLowerCase()));
  if (missing.length === 0) return [];
  const list = missing.join(', ');
  return [finding(`${name} tanpa ${list}`, `${name} lacks ${list}`)];
}

const elsewhere = (url: string): Finding =>
  finding(`${url} tidak di bawah alamat endpoint`, `${url} isn’t below the endpoint’s address`);

async function shapeFault(visit: Visit, url: string, read: (json: unknown) => unknown): Promise<Finding[]> {
  const address = visit.asker.resolve(url);
  if (address === null || !visit.asker.isBelow(address)) return [elsewhere(url)];
  const answer = await visit.ask(address);
  if (readOrNothing(answer, read) !== null) return [];
  return [
    finding(
      `${answer.asked} (${answer.status}) bukan GeoJSON yang dapat digambar`,
      `${answer.asked} (${answer.status}) is no GeoJSON that can be drawn`,
    ),
  ];
}

function pageFaults(answer: Answer): Finding[] {
  const { asked, headers } = answer;
  const policy = headers.get('Content-Security-Policy') ?? '';
  const isGuarded = policy.includes('frame-ancestors') || headers.has('X-Frame-Options');
  return [
    ...wrongStatus(answer, 200),
    ...missingIn(headers, 'Content-Type', ['text/html']),
    ...(isGuarded
      ? []
      : [finding(`${asked} boleh dibingkai siapa saja`, `${asked} may be framed by anybody`)]),
  ];
}
