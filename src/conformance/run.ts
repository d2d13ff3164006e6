/** `runConformance` judges an endpoint, for its program and for whoever tests an endpoint of his own. */
import { VERSION } from '../version.js';
import {
  LEVELS,
  RestsOn,
  Skipped,
  type Check,
  type Level,
  type Outcome,
  type Said,
  CannotRun,
} from './check.js';
import { routes } from '../contract/routes.js';
import { Asker, type Answer, NoAnswer } from './visit/asker.js';
import { Visit } from './visit/visit.js';
import { greeting, offer, unknownDetail } from './facts/offer.js';
import { ENDPOINT_CHECKS } from './levels/discover/endpoint.js';
import { MASTERS_CHECKS } from './levels/discover/masters.js';
import { PAGES_CHECKS } from './levels/discover/pages.js';
import { SEALED_OFFER_CHECKS } from './levels/discover/sealed.js';
import { SEALED_ONCE_CHECKS, SEALED_HIDDEN_CHECKS, SEALED_FILE_CHECKS } from './levels/sealed.js';
import { FILES_CHECKS } from './levels/file/files.js';
import { FILING_CHECKS } from './levels/file/filing.js';
import { OWN_CHECKS } from './levels/file/own.js';
import { SUPPORT_CHECKS } from './levels/file/support.js';
import { VALIDATION_CHECKS } from './levels/file/validation.js';
import { BUSY_CHECKS, READING_CHECKS } from './levels/hostile/reading.js';
import { WRITING_CHECKS } from './levels/hostile/writing.js';
import { ONCE_CHECKS } from './levels/once/once.js';
import { OPEN311_AGREEMENT_CHECKS } from './levels/open311/agreement.js';
import { OPEN311_LIST_CHECKS } from './levels/open311/lists.js';
import { HIDDEN_CHECKS } from './levels/privacy/hidden.js';
import { SHOWN_CHECKS } from './levels/privacy/shown.js';
import { FILTER_CHECKS } from './levels/read/filters.js';
import { LATENESS_CHECKS } from './levels/read/lateness.js';
import { FRESHNESS_CHECKS, LIST_CHECKS } from './levels/read/list.js';
import { PAGING_CHECKS } from './levels/read/paging.js';
import { NUMBERS_CHECKS } from './levels/read/numbers.js';
import { CLOCK_CHECKS } from './levels/track/clocks.js';
import { DETAIL_CHECKS } from './levels/track/detail.js';
import { REFUSAL_CHECKS } from './levels/track/refusals.js';

export const CHECKS: readonly Check[] = [
  ...ENDPOINT_CHECKS,
  ...MASTERS_CHECKS,
  ...PAGES_CHECKS,
  ...SEALED_OFFER_CHECKS,
  ...LIST_CHECKS,
  ...PAGING_CHECKS,
  ...FILTER_CHECKS,
  ...FRESHNESS_CHECKS,
  ...NUMBERS_CHECKS,
  ...LATENESS_CHECKS,
  ...REFUSAL_CHECKS,
  ...DETAIL_CHECKS,
  ...CLOCK_CHECKS,
  ...FILING_CHECKS,
  ...VALIDATION_CHECKS,
  ...FILES_CHECKS,
  ...OWN_CHECKS,
  ...SUPPORT_CHECKS,
  ...SEALED_FILE_CHECKS,
  ...ONCE_CHECKS,
  ...SEALED_ONCE_CHECKS,
  ...SHOWN_CHECKS,
  ...HIDDEN_CHECKS,
  ...SEALED_HIDDEN_CHECKS,
  ...READING_CHECKS,
  ...WRITING_CHECKS,
  ...OPEN311_LIST_CHECKS,
  ...OPEN311_AGREEMENT_CHECKS,
  ...BUSY_CHECKS,
];

export interface ConformanceOptions {
  /** The endpoint's address, with or without a slash at its end. */
  url: string;
  /** Whether reports may be filed, which are withdrawn again at the end. Default: nothing is written. */
  write?: boolean;
  /** Default all. */
  levels?: readonly Level[];
  /** Ids of the checks to run, such as `F-01`; default all of the levels. A run of some is not whole. */
  checks?: readonly string[];
  /** Milliseconds between two requests; default 100. */
  pauseMs?: number;
  /** Milliseconds until an answer is given up; default 30,000. */
  timeoutMs?: number;
  /** Ends the run before the next check; what was written is withdrawn all the same. */
  signal?: AbortSignal;
  fetch?: typeof fetch;
  /** Told of each check once it is judged. */
  onResult?: (result: Result) => void;
}

export interface Result {
  check: Check;
  outcome: Outcome;
}

export interface ConformanceRun {
  url: string;
  /** The endpoint's own name; empty where it tells none. */
  name: string;
  write: boolean;
  levels: readonly Level[];
  startedAt: Date;
  /** How many were sent. */
  requests: number;
  results: Result[];
  /** Numbers of reports that were filed and could not be withdrawn. */
  left: string[];
  /** False where `signal` or silence ended it, or not all checks of its levels were asked for. */
  isWhole: boolean;
  /** Whether the endpoint let so many questions wait in vain that the run was ended. */
  isSilent: boolean;
}

const PAUSE_MS = 100;
/** Questions without an answer, one after the other, after which it is looked whether the endpoint still is there. */
const LOST_MAX = 2;

/**
 * Judges an endpoint by its answers alone.
 *
 * @throws CannotRun where the address is none, nobody answers there, or what answers is no endpoint
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceRun> {
  const { write = false, levels = LEVELS, pauseMs = PAUSE_MS, signal, onResult } = options;
  const url = baseOf(options.url);
  const asker = new Asker({
    base: url,
    pauseMs,
    ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
    agent: `aduan-conformance/${VERSION}`,
    ...(options.fetch !== undefined && { fetch: options.fetch }),
  });
  const visit = new Visit(asker);
  const startedAt = new Date();
  const name = await greet(visit);
  const ofLevels = CHECKS.filter(({ level }) => levels.includes(level));
  const chosen = ofLevels.filter(({ id }) => options.checks?.includes(id) ?? true);
  const results: Result[] = [];
  let left: string[] = [];
  let isSilent = false;
  try {
    for (const check of chosen) {
      if (signal?.aborted) break;
      isSilent = await isGone(asker);
      if (isSilent) break;
      const result = { check, outcome: await judge(visit, check, { write, chosen }) };
      results.push(result);
      onResult?.(result);
    }
  } finally {
    left = await visit.written.takeBack();
  }
  const isWhole = results.length === ofLevels.length;
  const { requests } = asker;
  return { url, name, write, levels, startedAt, requests, results, left, isWhole, isSilent };
}

function baseOf(url: string): string {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isWeb)
    throw new CannotRun('bad-address', {
      id: `"${url}" bukan alamat endpoint: tulis lengkap, misalnya https://contoh.go.id/sp4n`,
      en: `"${url}" is no endpoint's address: write it whole, such as https://contoh.go.id/sp4n`,
    });
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

/** Whether there is no use in asking more: one check's broken question may have ended the server. */
async function isGone(asker: Asker): Promise<boolean> {
  if (asker.isSilent || asker.lostInARow < LOST_MAX) return asker.isSilent;
  return await asker.ask({ path: routes.capabilities }).then(
    () => false,
    () => true,
  );
}

const NOT_WRITTEN: Said = { id: 'hanya dengan --write', en: 'only with --write' };

async function judge(
  visit: Visit,
  check: Check,
  { write, chosen }: { write: boolean; chosen: readonly Check[] },
): Promise<Outcome> {
  if (check.writes === true && !write) return { state: 'skipped', reason: NOT_WRITTEN };
  try {
    const findings = await check.run(visit);
    return findings.length === 0 ? { state: 'passed' } : { state: 'failed', findings };
  } catch (error) {
    if (error instanceof Skipped) return { state: 'skipped', reason: error.reason };
    if (error instanceof NoAnswer) return { state: 'failed', findings: [error.said] };
    if (error instanceof RestsOn) return resting(error.check, check, chosen);
    throw error;
  }
}

/** Skipped where the other check tells the fault itself; else nobody would. */
function resting(other: string, { id: own }: Check, chosen: readonly Check[]): Outcome {
  if (other === own)
    return {
      state: 'failed',
      findings: [{ id: 'jawabannya tidak dapat dibaca', en: 'its answer can’t be read' }],
    };
  const reason = {
    id: `bergantung pada ${other}, yang tidak lulus`,
    en: `it rests on ${other}, which doesn’t pass`,
  };
  return chosen.some(({ id }) => id === other)
    ? { state: 'skipped', reason }
    : { state: 'failed', findings: [reason] };
}

/** @returns the endpoint's own name, empty where it tells none @throws CannotRun where there is no endpoint */
async function greet(visit: Visit): Promise<string> {
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
