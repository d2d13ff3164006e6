/** The doctor's part on sealed reports: a file of its own, loaded where an endpoint offers them. */
import { resultsOf } from '../../contract/envelope.js';
import { isRecord, toRecord } from '../../contract/read.js';
import { faultOf, type OfferFault } from '../../sealed/offer.js';
import type { EndpointFacts } from '../examine.js';
import type { Finding } from '../findings.js';
import type { Sentence } from '../sentences.js';

/** A finding that brings its own sentence. */
export interface SealedFinding extends Sentence {
  code: `sealed-${OfferFault}`;
  about: string;
  line: string;
}

const SENTENCES: Readonly<Record<OfferFault, (about: string, day: string) => Sentence>> = {
  expired: (about, day) => ({
    id: `Laporan tersegel di ${about}: kuncinya habis pada ${day}. Inspektorat perlu membuat kunci baru di meja petugas, menu Tersegel.`,
    en: `Sealed reports at ${about}: the key expired on ${day}. The Inspectorate has to make a new one at the desk, menu Tersegel.`,
  }),
  ending: (about, day) => ({
    id: `Laporan tersegel di ${about}: kuncinya habis pada ${day}, kurang dari 30 hari lagi. Siapkan kunci baru dan poster baru.`,
    en: `Sealed reports at ${about}: the key expires on ${day}, in less than 30 days. Prepare a new key and new posters.`,
  }),
  fingerprint: (about) => ({
    id: `Laporan tersegel di ${about}: sidik jari tidak cocok dengan kuncinya. Jangan dipakai; cocokkan dengan poster dan periksa server.`,
    en: `Sealed reports at ${about}: the fingerprint doesn't fit its keys. Don't use it; compare with the poster, and examine the server.`,
  }),
  kid: (about) => ({
    id: `Laporan tersegel di ${about}: nama kunci (kid) bukan milik kuncinya. Jangan dipakai; periksa server.`,
    en: `Sealed reports at ${about}: a key's name (kid) isn't that key's. Don't use it; examine the server.`,
  }),
  malformed: (about) => ({
    id: `Laporan tersegel di ${about}: capabilities.sealed tidak terbaca. Perbarui server.`,
    en: `Sealed reports at ${about}: capabilities.sealed can't be read. Update the server.`,
  }),
};

/**
 * Adds one finding at most for each endpoint that offers sealed reports.
 * @param now for the calendar day
 */
export async function examineSealed(
  endpoints: readonly Pick<EndpointFacts, 'written' | 'url' | 'answer' | 'protocol'>[],
  findings: Finding[],
  now = new Date(),
): Promise<void> {
  for (const { written, url, answer, protocol } of endpoints) {
    const offer = answer === 'ok' && protocol !== 'open311' ? await offerAt(`${url}/capabilities`) : null;
    const fault = offer && (await faultOf(offer, now.toISOString().slice(0, 10)));
    if (fault === null) continue;
    const day = typeof offer?.not_after === 'string' ? offer.not_after : '–';
    const found: SealedFinding = {
      code: `sealed-${fault}`,
      about: written,
      line: '',
      ...SENTENCES[fault](written, day),
    };
    findings.push(found);
  }
}

/** Null where none is made, or the endpoint can't be asked, which others find. */
async function offerAt(address: string): Promise<Record<string, unknown> | null> {
  try {
    const answer = await fetch(address, { credentials: 'omit', cache: 'no-store' });
    const { sealed } = toRecord(resultsOf(await answer.json()));
    return isRecord(sealed) ? sealed : null;
  } catch {
    return null;
  }
}
