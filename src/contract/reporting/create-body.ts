/**
 * Reading a create request on the endpoint: as lenient in form as the contract is (numeric ids, the gateway's string of
 * attachments), and answering every wrong field at once, so that nobody has to send a report five times.
 */
import * as z from 'zod/mini';
import { canonicalAccessCode } from '../access-code.js';
import { readDate, readDay } from '../dates.js';
import { MAXIMA } from '../maxima.js';
import type { Answer } from '../questions/question.js';
import { readSentAnswers } from '../questions/answers.js';
import { isRecord, toId, toNumber, toText } from '../read.js';

/** The answer's writer turns it into a sentence. */
export type FieldProblem = 'required' | 'too-long' | 'invalid';
/** By wire name, an answer's as `fields.code`; the empty name means the whole body. */
type FieldProblems = Record<string, FieldProblem[]>;

/** A read request: wire names, every field present, ids as text, the access code canonical. */
export type CreateBody = z.output<typeof createBodyReader>;

export type CreateBodyReading = { ok: true; body: CreateBody } | { ok: false; problems: FieldProblems };

type Fail = (problem: FieldProblem) => never;
class Refusal extends Error {
  constructor(readonly problem: FieldProblem) {
    super(problem);
  }
}
const fail: Fail = (problem) => {
  throw new Refusal(problem);
};

/** A field read by a plain function that may refuse; the issue's message is the problem's code. */
function field<T>(read: (value: unknown) => T) {
  return z.transform((value: unknown, context: { issues: unknown[] }): T => {
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.issues.push({ code: 'custom', message: error.problem, input: undefined });
      return z.NEVER;
    }
  });
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

function words(value: unknown, maximum: number): string | null {
  if (isNothing(value)) return null;
  const text = toText(value);
  if (typeof value !== 'string' && typeof value !== 'number') return fail('invalid');
  return text !== null && text.length > maximum ? fail('too-long') : text;
}

const optionalWords = (maximum: number) => field((value) => words(value, maximum));
/** Empty for none. */
const anyWords = (maximum: number) => field((value) => words(value, maximum) ?? '');
const matching = (maximum: number, pattern: RegExp) =>
  field((value) => {
    const text = words(value, maximum);
    return text === null || pattern.test(text) ? text : fail('invalid');
  });

function identifier(value: unknown): string | null {
  return words(value, MAXIMA.id) === null ? null : toId(value);
}

/** A clear yes or no: anything else is refused, because a misread value could publish what is meant to be secret. */
function yesOrNo(value: unknown): boolean {
  if (isNothing(value)) return false;
  const index = [true, 1, '1', 'true', false, 0, '0', 'false'].indexOf(value as string);
  return index < 0 ? fail('invalid') : index < 4;
}

function degrees(limit: number) {
  return field((value) => {
    if (isNothing(value)) return null;
    const number = toNumber(value);
    return number === null || Math.abs(number) > limit ? fail('invalid') : number;
  });
}

/** A day or an instant that `read` understands, in years a report can be about; its result begins with the year. */
function dated(value: unknown, read: (value: unknown) => string | null): string {
  const date = read(value);
  return date !== null && /^(19|20|21)\d\d-/.test(date) ? date : fail('invalid');
}

/** An array, the gateway's `"[101,102]"` with or without a trailing dot, or `false` for none. */
function attachmentIds(value: unknown): string[] {
  if (isNothing(value) || value === false) return [];
  const list = typeof value === 'string' ? parseList(value) : value;
  if (!Array.isArray(list)) return fail('invalid');
  if (list.length > MAXIMA.attachments) return fail('too-long');
  const ids = list.map((item) => identifier(item) ?? fail('invalid'));
  return [...new Set(ids)];
}

function parseList(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/\.$/, ''));
  } catch {
    return null;
  }
}

/** An optional object, all of whose `required` texts must be there if it is. */
function group<const K extends string>(
  value: unknown,
  required: readonly K[],
  maximum: number,
): Record<K, string> | null {
  if (isNothing(value)) return null;
  if (!isRecord(value)) return fail('invalid');
  const entries = required.map((key) => [key, words(value[key], maximum) ?? fail('invalid')] as const);
  return Object.fromEntries(entries) as Record<K, string>;
}

const createBodyReader = z.object({
  classification_id: field((value) => identifier(value) ?? fail('required')),
  title: anyWords(MAXIMA.title),
  content: anyWords(MAXIMA.content),
  date_of_incident: field((value) => (isNothing(value) ? null : dated(value, readDay))),
  /** Nobody has told the day. */
  undated: field(yesOrNo),
  location_id: field(identifier),
  location_text: optionalWords(MAXIMA.locationText),
  latitude: degrees(90),
  longitude: degrees(180),
  suggestion_institution_id: field(identifier),
  category_id: field(identifier),
  is_anonymous: field(yesOrNo),
  is_secret: field(yesOrNo),
  attachments: field(attachmentIds),
  access_code: field((value) => {
    const text = words(value, MAXIMA.id);
    return text === null ? null : (canonicalAccessCode(text) ?? fail('invalid'));
  }),
  nameUser: optionalWords(MAXIMA.name),
  emailUser: matching(MAXIMA.email, /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/),
  phoneUser: matching(MAXIMA.phone, /^\+?[\d\s().-]{6,}$/),
  nik: matching(MAXIMA.phone, /^\d{16}$/),
  notify: field((value) => group(value, ['channel', 'to'], MAXIMA.email)),
  /** Code on the sticker of the thing that the report is about. */
  asset_ref: optionalWords(MAXIMA.assetRef),
  assisted_by: field((value) => {
    const helper = group(value, ['name'], MAXIMA.name);
    return (
      helper && {
        ...helper,
        organisation: words((value as Record<string, unknown>).organisation, MAXIMA.name),
      }
    );
  }),
  consent: field((value) => {
    const consent = group(value, ['version', 'given_at', 'given_by'], 64);
    if (consent !== null) dated(consent.given_at, readDate);
    return consent;
  }),
  /** Answers by code. */
  fields: z.transform((value: unknown, context: { issues: unknown[] }): Readonly<Record<string, Answer>> => {
    const sent = readSentAnswers(value);
    for (const path of sent ? sent.unreadable.map((code) => [code]) : [[]])
      context.issues.push({ code: 'custom', message: 'invalid', input: undefined, path });
    return sent?.answers ?? z.NEVER;
  }),
  challenge: optionalWords(MAXIMA.challenge),
});

/**
 * Reads a create request. Demanded here is what the contract demands of everybody: classification, title and content
 * (unless category and a file may tell them), a place, and for a complaint the day, or that nobody has told it. An
 * endpoint's own limits, consent and identity rules are the endpoint's to check.
 */
export function readCreateBody(json: unknown): CreateBodyReading {
  const result = z.safeParse(createBodyReader, json);
  const problems: FieldProblems = {};
  const add = (name: string, problem: FieldProblem) => (problems[name] ??= []).push(problem);
  for (const { path, message } of result.error?.issues ?? []) {
    add(path.join('.'), path.length ? (message as FieldProblem) : 'invalid');
  }
  if (isRecord(json)) {
    const files = z.safeParse(createBodyReader.shape.attachments, json.attachments).data ?? [];
    const isPictured = toId(json.category_id) !== null && files.length > 0;
    for (const name of ['title', 'content'] as const)
      if (!isPictured && toText(json[name]) === null && !problems[name]) add(name, 'required');
    const coordinates = [json.latitude, json.longitude].map(toNumber);
    const halves = coordinates.filter((half) => half !== null).length;
    if (halves === 1 && !problems.latitude && !problems.longitude) add('latitude', 'invalid');
    const hasPlace = toId(json.location_id) ?? toText(json.location_text) ?? (halves === 2 || null);
    if (hasPlace === null && !problems.location_text && !problems.location_id)
      add('location_text', 'required');
    const isUndated = z.safeParse(createBodyReader.shape.undated, json.undated).data;
    if (toId(json.classification_id) === '1' && isNothing(json.date_of_incident) && !isUndated)
      add('date_of_incident', 'required');
  }
  return result.success && Object.keys(problems).length === 0
    ? { ok: true, body: result.data }
    : { ok: false, problems };
}
