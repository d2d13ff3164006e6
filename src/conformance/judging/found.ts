/** Findings that many checks make, and the parts that they are made of. */
import { toRecord } from '../../contract/read.js';
import type { Finding } from '../check.js';
import type { Answer } from '../visit/asker.js';
import { retryAfterOf } from '../visit/patience.js';

export const finding = (id: string, en: string): Finding => ({ id, en });

/** Nothing where the status is one of `wanted`. */
export function wrongStatus(answer: Answer, ...wanted: number[]): Finding[] {
  const { asked, status } = answer;
  if (wanted.includes(status)) return [];
  const all = wanted.join(' / ');
  return [
    finding(`${asked} menjawab ${status}, seharusnya ${all}`, `${asked} answered ${status}, not ${all}`),
  ];
}

/** Nothing where the body is JSON and says so. */
export function notJson({ asked, status, json, isCut, headers }: Answer): Finding[] {
  const type = headers.get('Content-Type') ?? '';
  if (isCut)
    return [
      finding(
        `${asked} menjawab ${status} dengan isi yang begitu panjang, sehingga tidak dibaca sampai habis`,
        `${asked} answered ${status} with a body so long that it isn’t read to its end`,
      ),
    ];
  if (json === undefined)
    return [
      finding(
        `${asked} menjawab ${status} tanpa JSON (${type || 'tanpa Content-Type'})`,
        `${asked} answered ${status} without JSON (${type || 'no Content-Type'})`,
      ),
    ];
  return /^application\/([\w.+-]+\+)?json\b/i.test(type)
    ? []
    : [
        finding(
          `${asked}: Content-Type adalah "${type}", seharusnya application/json`,
          `${asked}: its Content-Type is "${type}", not application/json`,
        ),
      ];
}

export interface ErrorBody {
  message: string;
  code: string;
  errors: Record<string, string[]>;
}

/** Body of a refusal, or null where it isn't the contract's. */
export function errorOf({ json }: Answer): ErrorBody | null {
  const { message, code, errors } = toRecord(json);
  const isSaid = typeof message === 'string' && message.trim() !== '';
  if (!isSaid || typeof code !== 'string' || !/^[a-z][a-z0-9-]*$/.test(code)) return null;
  const fields = Object.entries(toRecord(errors)).filter(
    (one): one is [string, string[]] =>
      Array.isArray(one[1]) && one[1].every((sentence) => typeof sentence === 'string'),
  );
  return { message, code, errors: Object.fromEntries(fields) };
}

/** Nothing where the answer is a refusal with one of these statuses and the contract's body. */
export function notRefused(answer: Answer, ...wanted: number[]): Finding[] {
  const wrong = wrongStatus(answer, ...wanted);
  if (wrong.length > 0) return wrong;
  if (errorOf(answer) !== null) return [];
  return [
    finding(
      `${answer.asked} menjawab ${answer.status} tanpa {"message", "code"} dalam JSON`,
      `${answer.asked} answered ${answer.status} without {"message", "code"} in JSON`,
    ),
  ];
}

/** A refusal of whichever 4xx, in the contract's body. */
export function notCaught(answer: Answer): Finding[] {
  const { asked, status } = answer;
  if (status < 400 || status >= 500)
    return [finding(`${asked} menjawab ${status}, seharusnya 4xx`, `${asked} answered ${status}, not 4xx`)];
  return notRefused(answer, status);
}

/** Nothing where whoever is told to come again is told when. */
export function notHowLong(answer: Answer): Finding[] {
  const { asked, status, headers } = answer;
  if (retryAfterOf(answer) !== null) return [];
  const value = headers.get('Retry-After');
  const told = value === null ? '' : `: "${value}"`;
  return [
    finding(
      `${asked} menjawab ${status} tanpa detik dalam Retry-After${told}`,
      `${asked} answered ${status} without seconds in Retry-After${told}`,
    ),
  ];
}

/** Three numbers or ids of a list, for a sentence. */
export const inList = (ids: readonly string[]): string =>
  ids.length > 3 ? `${ids.slice(0, 3).join(', ')}, …` : ids.join(', ') || '–';
