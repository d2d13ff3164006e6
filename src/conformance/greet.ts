/** The first questions of a run: whether there is an endpoint to judge at all. */
import { CannotRun } from './cannot-run.js';
import { RestsOn, type Said } from './check.js';
import { greeting, offer, unknownDetail } from './facts/offer.js';
import type { Answer } from './visit/asker.js';
import { NoAnswer } from './visit/no-answer.js';
import type { Visit } from './visit/visit.js';

/** @returns the endpoint's own name, empty where it tells none @throws CannotRun where there is no endpoint */
export async function greet(visit: Visit): Promise<string> {
  const { base } = visit.asker;
  try {
    return (await offer(visit)).capabilities.name;
  } catch (error) {
    if (error instanceof NoAnswer)
      throw new CannotRun('unreachable', {
        id: `${base} tidak dapat dihubungi: ${error.said.id}. Periksa alamatnya, dan apakah server berjalan.`,
        en: `${base} can’t be reached: ${error.said.en}. Look at the address, and whether the server runs.`,
      });
    if (!(error instanceof RestsOn)) throw error;
    if (error.check !== 'D-01') return '';
    throw new CannotRun('no-endpoint', await noEndpoint(visit));
  }
}

async function noEndpoint(visit: Visit): Promise<Said> {
  const { base } = visit.asker;
  const answers = [await greeting(visit), await unknownDetail(visit)];
  const elsewhere = answers.map(leadsTo).find((address) => address !== null && !visit.asker.isOwn(address));
  if (elsewhere != null)
    return {
      id: `${base} mengalihkan ke ${elsewhere}, server lain yang tidak ikut dinilai. Bila itu alamat endpoint, beri alamat itu.`,
      en: `${base} leads on to ${elsewhere}, another server, which isn’t judged along. If that is the endpoint’s address, give that one.`,
    };
  const told = (words: AnswerWords): string =>
    answers
      .map((answer) => `${answer.asked} ${words.answered} ${answer.status} (${kindOf(answer, words)})`)
      .join('; ');
  return {
    id: `Di ${base} tidak ada endpoint: ${told({ answered: 'menjawab', untyped: 'tanpa Content-Type', endless: 'terlalu panjang' })}. Sebuah endpoint menjawab /capabilities atau menolak nomor yang tidak dikenal dalam JSON kontrak. Alamatnya biasanya berakhir dengan /sp4n.`,
    en: `There is no endpoint at ${base}: ${told({ answered: 'answered', untyped: 'no Content-Type', endless: 'too long' })}. An endpoint answers /capabilities, or refuses an unknown number, in the contract’s JSON. Its address usually ends with /sp4n.`,
  };
}

interface AnswerWords {
  answered: string;
  untyped: string;
  endless: string;
}

const kindOf = ({ headers, isCut }: Answer, { untyped, endless }: AnswerWords): string =>
  [headers.get('Content-Type') ?? untyped, ...(isCut ? [endless] : [])].join(', ');

/** Where a redirect leads, as an endpoint's address; null for any other answer. */
function leadsTo({ status, headers, address }: Answer): string | null {
  const location = headers.get('Location') ?? '';
  if (status < 300 || status > 399 || !URL.canParse(location, address)) return null;
  const { origin, pathname } = new URL(location, address);
  return `${origin}${pathname.replace(/\/capabilities$/, '')}`;
}
