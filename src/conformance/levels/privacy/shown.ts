/** Public lists and reports, looked through for what nobody may read. */
import { checksOf, type Check } from '../../check.js';
import {
  firstPage,
  publicItems,
  walk,
  openData,
  coarsePlaces,
  placelessAnonymous,
} from '../../facts/feed.js';
import { offer } from '../../facts/offer.js';
import { openedReports, wrongCode } from '../../facts/opened-reports.js';
import { finding } from '../../judging/found.js';
import { personalIn, type PersonalKind, type Shown } from '../../judging/personal.js';
import { skip, type Visit } from '../../visit/visit.js';

/** Titles, texts and reporters' replies. What offices write may name their own counter. */
async function publicTexts(visit: Visit): Promise<Shown[]> {
  const cards = await publicItems(visit);
  const opened = await openedReports(visit);
  return [
    ...cards.map(({ trackingId, title, excerpt }) => ({ place: trackingId, text: `${title}\n${excerpt}` })),
    ...opened.flatMap(({ trackingId, report, followUps }) => [
      { place: trackingId, text: report?.content ?? '' },
      ...followUps
        .filter(({ author }) => author === 'reporter')
        .map(({ content }) => ({ place: trackingId, text: content })),
    ]),
  ];
}

/** Every address of public answers. */
async function publicAddresses(visit: Visit): Promise<string[]> {
  const { items } = await firstPage(visit);
  const { pages } = await walk(visit);
  const opened = await openedReports(visit);
  return [
    ...items.flatMap(({ thumbnailUrl }) => thumbnailUrl ?? []),
    ...pages.flatMap(({ next }) => next ?? []),
    ...opened.flatMap(({ report }) => report?.attachments.map(({ path }) => path) ?? []),
  ];
}

const masked = (id: string, kind: PersonalKind, what: { id: string; en: string }): Omit<Check, 'level'> => ({
  id,
  where: ['7.7'],
  title: {
    id: `Tidak ada ${what.id} dalam teks publik`,
    en: `There is no ${what.en} in public texts`,
  },
  mend: {
    id: 'Samarkan di server, sebelum disimpan sebagai teks publik: judul, cuplikan, isi dan balasan.',
    en: 'Mask on the server, before it is stored as public text: title, excerpt, text and replies.',
  },
  run: async (visit) => personalIn(kind, await publicTexts(visit)),
});

export const SHOWN_CHECKS = checksOf('privacy', [
  masked('P-01', 'phone', { id: 'nomor telepon', en: 'phone number' }),
  masked('P-02', 'email', { id: 'alamat surel', en: 'e-mail address' }),
  masked('P-03', 'nik', { id: 'NIK', en: 'NIK' }),
  {
    id: 'P-04',
    where: ['7.9'],
    title: {
      id: 'Koordinat dibulatkan ke kisi sekitar 500 m',
      en: 'Coordinates are snapped to a grid of about 500 m',
    },
    mend: {
      id: 'Bulatkan ke kelipatan 0,005 derajat di server, juga untuk peta dan data terbuka.',
      en: 'Round to multiples of 0.005 degrees on the server, for map and open data too.',
    },
    run: coarsePlaces.findings,
  },
  {
    id: 'P-05',
    where: ['7.10'],
    title: {
      id: 'Laporan anonim tidak punya koordinat',
      en: 'Anonymous reports have no coordinates',
    },
    mend: {
      id: 'Beri null untuk latitude dan longitude bila is_anonymous.',
      en: 'Give null for latitude and longitude where is_anonymous is set.',
    },
    run: placelessAnonymous.findings,
  },
  {
    id: 'P-06',
    where: ['2.12'],
    title: {
      id: 'Nama pelapor tampil menurut identity.public_name: "Warga", inisial, atau "Anonim"',
      en: 'A reporter is named by identity.public_name: "Warga", initials, or "Anonim"',
    },
    mend: {
      id: 'Jangan pernah memberi nama lengkap: "Warga" bila hidden, "S. B." bila initials, "Anonim" bila anonim.',
      en: 'Never give the whole name: "Warga" where hidden, "S. B." where initials, "Anonim" where anonymous.',
    },
    async run(visit) {
      const items = await publicItems(visit);
      const { publicName } = (await offer(visit)).capabilities.identity;
      const isAllowed = (name: string): boolean =>
        ['Warga', 'Anonim'].includes(name) ||
        (publicName === 'initials' && /^(\p{L}\.? ?){1,4}$/u.test(name));
      const wrong = items.filter(({ reporterName }) => !isAllowed(reporterName));
      return wrong.slice(0, 3).map(({ trackingId, reporterName }) => {
        const name = `${reporterName.slice(0, 2)}…`;
        return finding(`${trackingId} menyebut "${name}"`, `${trackingId} names "${name}"`);
      });
    },
  },
  {
    id: 'P-07',
    where: ['1.21'],
    title: {
      id: 'Jawaban atas permintaan dengan kode tidak disimpan: Cache-Control: private, no-store',
      en: 'Answers to a request with a code are not kept: Cache-Control: private, no-store',
    },
    mend: {
      id: 'Pasang private, no-store bila X-Access-Code ada dalam permintaan, juga pada penolakan.',
      en: 'Set private, no-store where the request has X-Access-Code, with refusals too.',
    },
    async run(visit) {
      const { asked, headers } = await wrongCode(visit);
      const control = headers.get('Cache-Control') ?? '';
      return /\bprivate\b/.test(control) && /\bno-store\b/.test(control)
        ? []
        : [
            finding(
              `${asked} dengan kode: Cache-Control "${control}"`,
              `${asked} with a code: Cache-Control is "${control}"`,
            ),
          ];
    },
  },
  {
    id: 'P-08',
    where: ['1.22'],
    title: {
      id: 'Vary menyebut X-Access-Code, Accept-Language, dan Origin di mana jawaban berbeda menurutnya',
      en: 'Vary names X-Access-Code, Accept-Language, and Origin where answers differ by it',
    },
    mend: {
      id: 'Beri Vary: X-Access-Code, Accept-Language pada setiap jawaban, dan Origin bila Access-Control-Allow-Origin bukan *: proksi menyimpan menurutnya.',
      en: 'Give Vary: X-Access-Code, Accept-Language with every answer, and Origin where Access-Control-Allow-Origin isn’t *: proxies keep by it.',
    },
    async run(visit) {
      const [opened] = await openedReports(visit);
      const answers = [(await firstPage(visit)).answer, ...(opened === undefined ? [] : [opened.answer])];
      return answers.flatMap(({ asked, headers }) => {
        const vary = headers.get('Vary')?.toLowerCase() ?? '';
        const isForAll = headers.get('Access-Control-Allow-Origin') === '*';
        const needed = VARY.filter((name) => name !== 'Origin' || !isForAll);
        const missing = needed.filter((name) => vary !== '*' && !vary.includes(name.toLowerCase()));
        const list = missing.join(', ');
        return missing.length === 0
          ? []
          : [finding(`${asked}: Vary tanpa ${list}`, `${asked}: Vary lacks ${list}`)];
      });
    },
  },
  {
    id: 'P-09',
    where: ['7.20'],
    title: {
      id: 'Data terbuka disamarkan seperti daftar',
      en: 'Open data are masked as the list is',
    },
    mend: {
      id: 'Susun ekspor dari teks yang sudah disamarkan, bukan dari laporan asli.',
      en: 'Make exports of masked texts, not of the reports themselves.',
    },
    async run(visit) {
      const answers = [
        await openData.csv(visit),
        await openData.jsonFeed(visit),
        await openData.geojson(visit),
      ];
      const shown = answers.map(({ asked, text }) => ({ place: asked, text }));
      return (['phone', 'nik'] as const).flatMap((kind) => personalIn(kind, shown));
    },
  },
  {
    id: 'P-10',
    where: ['1.23'],
    title: {
      id: 'Tidak ada kode atau data pribadi dalam alamat mana pun yang diberi endpoint',
      en: 'No code and nothing personal is in any address that the endpoint gives',
    },
    mend: {
      id: 'Kode hanya dalam header X-Access-Code: alamat tersimpan di riwayat, log dan proksi.',
      en: 'Codes belong in the header X-Access-Code alone: addresses stay in histories, logs and proxies.',
    },
    async run(visit) {
      const addresses = await publicAddresses(visit);
      if (addresses.length === 0)
        return skip('tidak ada alamat dalam jawaban publik', 'public answers have no addresses');
      const named = addresses.filter((address) =>
        /[?&;](access_?code|kode|code|token|phone|email|nik|name)=/i.test(address),
      );
      return named.slice(0, 3).map((address) => finding(address, address));
    },
  },
]);

const VARY = ['X-Access-Code', 'Origin', 'Accept-Language'];
