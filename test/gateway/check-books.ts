/** Whether what reached the gateway is what had to, and nothing else. */
import { attachmentIds, type BookedCreate, type Books } from './books.js';

/** A report that was filed here and must be there. */
export interface ExpectedReport {
  trackingId: string;
  title: string;
  isAnonymous: boolean;
  isSecret: boolean;
  /** As the person typed it. Of an anonymous report nothing of it may ever arrive. */
  identity: { name: string; email: string; phone: string } | null;
  /** SHA-256 of its files as they are kept here, in their order. */
  files: readonly string[];
  /** What must never leave, such as the access code. */
  unsaid?: readonly string[];
}

/** What a reporter wrote later. */
export interface ExpectedReply {
  trackingId: string;
  content: string;
  /** 0 for none. */
  rating: number;
  isSecret: boolean;
  files: readonly string[];
}

/** By whom the gateway is asked. */
export interface ServiceAccount {
  userId: number;
  /** Each of its requests carries them, as they are. */
  headers: Record<string, string>;
}

type FieldCheck = (value: unknown) => boolean;
const isText: FieldCheck = (value) => typeof value === 'string';
const isNumber: FieldCheck = (value) => Number.isInteger(value);
const isFlag: FieldCheck = (value) => typeof value === 'boolean';
const isNull: FieldCheck = (value) => value === null;
const isNullOr =
  (check: FieldCheck): FieldCheck =>
  (value) =>
    value === null || check(value);
const isAttachments: FieldCheck = (value) => {
  try {
    attachmentIds(value);
    return true;
  } catch {
    return false;
  }
};

/** Every field that may leave, and its type. */
const FIELDS: Record<string, FieldCheck> = {
  title: isText,
  content: isText,
  channel: isNumber,
  is_new_user_slider: isFlag,
  is_disposisi_slider: isFlag,
  disposition_id: isNumber,
  classification_id: isNumber,
  category_id: isNumber,
  location_id: isNumber,
  priority_program_id: isNull,
  community_id: isNull,
  copy_externals: isNull,
  date_of_incident: isNullOr((value) => /^\d{4}-\d\d-\d\d$/.test(String(value))),
  info_disposition: isNullOr(isText),
  info_attachments: isNull,
  tags_raw: isText,
  is_approval: isFlag,
  is_anonymous: isFlag,
  is_secret: isFlag,
  is_priority: isFlag,
  attachments: isAttachments,
};
const SERVICE_FIELDS: Record<string, FieldCheck> = { user_id: isNumber };
const PERSON_FIELDS: Record<string, FieldCheck> = { nameUser: isText, emailUser: isText, phoneUser: isText };
const REPLY_FIELDS = /^(complaint_id|content|rating|is_secret|template_code|attachment\[\d+\])$/;

/** @returns each thing that is wrong, as a sentence that names the report; empty when all is well */
export function findFaults(
  books: Books,
  account: ServiceAccount,
  expected: readonly ExpectedReport[],
): string[] {
  const known = new Set(expected.map(({ trackingId }) => trackingId));
  return [
    ...books.strangers,
    ...books.elsewhere.map((path) => `somebody asked elsewhere for ${path}`),
    ...missingHeaders(books, account),
    ...books.creates
      .filter(({ trackingId }) => trackingId === null || !known.has(trackingId))
      .map(({ nationalId, trackingId }) => `${nationalId}: nobody filed it (marker ${trackingId})`),
    ...expected.flatMap((report) => reportFaults(books, account, report)),
    ...sharedFiles(books),
    ...books.replies.flatMap(({ nationalId, fields }) =>
      fields
        .filter((field) => !REPLY_FIELDS.test(field))
        .map((field) => `${nationalId}: its reply has an unknown field ${field}`),
    ),
  ];
}

function reportFaults(books: Books, account: ServiceAccount, report: ExpectedReport): string[] {
  const { trackingId } = report;
  const creates = books.creates.filter((create) => create.trackingId === trackingId);
  const faults = creates.flatMap((create) => createFaults(books, account, report, create));
  if (creates.length === 0) faults.push('never came');
  if (creates.length > 1) faults.push(`came ${creates.length} times`);
  return [...faults, ...leaks(books, report)].map((fault) => `${trackingId}: ${fault}`);
}

function createFaults(
  books: Books,
  account: ServiceAccount,
  report: ExpectedReport,
  create: BookedCreate,
): string[] {
  const { body } = create;
  const isNamed = !report.isAnonymous && report.identity !== null;
  const faults = fieldFaults(body, { ...FIELDS, ...(isNamed ? PERSON_FIELDS : SERVICE_FIELDS) });
  if (faults.length > 0) return faults;
  if (body['title'] !== report.title) faults.push('came under another title');
  if (body['is_anonymous'] !== report.isAnonymous) faults.push('came with the wrong is_anonymous');
  if (body['is_secret'] !== report.isSecret) faults.push('came with the wrong is_secret');
  if (body['is_new_user_slider'] !== isNamed) faults.push('came by the wrong account');
  if (!isNamed && body['user_id'] !== account.userId) faults.push('came by the wrong account');
  if (isNamed) faults.push(...identityFaults(body, report.identity!));
  const files = books.filesOf(create);
  for (const file of report.files) if (!files.includes(file)) faults.push('lacks a file');
  if (files.length > report.files.length) faults.push('has files that are not its own');
  else if (faults.length === 0 && files.join() !== report.files.join())
    faults.push('has its files in another order');
  return faults;
}

function fieldFaults(body: Record<string, unknown>, fields: Record<string, FieldCheck>): string[] {
  const unknown = Object.keys(body).filter((name) => !Object.hasOwn(fields, name));
  const wrong = Object.entries(fields).filter(([name, check]) => !check(body[name]));
  return [
    ...unknown.map((name) => `came with a field that it must not have: ${name}`),
    ...wrong.map(([name]) => `came without ${name}, or with a wrong type of it`),
  ];
}

const digits = (text: unknown): string => String(text).replace(/\D/g, '').replace(/^62/, '0');

function identityFaults(
  body: Record<string, unknown>,
  { name, email, phone }: NonNullable<ExpectedReport['identity']>,
): string[] {
  const isRight =
    body['nameUser'] === name && body['emailUser'] === email && digits(body['phoneUser']) === digits(phone);
  return isRight ? [] : ['came under the name of somebody else'];
}

/** An anonymous reporter's name or contact, or what must never leave, in anything that ever arrived. */
function leaks(books: Books, { isAnonymous, identity, unsaid = [] }: ExpectedReport): string[] {
  const secrets = [...unsaid];
  if (isAnonymous && identity !== null) secrets.push(identity.name, identity.email, identity.phone);
  const canonical = (text: string): string => text.toLowerCase().replace(/[\s()+.-]/g, '');
  const faults: string[] = [];
  for (const secret of secrets) {
    const wanted = canonical(secret);
    const where = books.requests.find(({ path, said, headers }) =>
      [path, said, JSON.stringify(headers)].some((text) => canonical(text).includes(wanted)),
    );
    // Never the secret itself: what a test prints is read by many.
    if (where !== undefined) faults.push(`an identity or a code leaked by ${where.step}`);
  }
  return [...new Set(faults)];
}

/** Whoever has the number of a file can show it: each belongs to one report. */
function sharedFiles(books: Books): string[] {
  const owners = new Map<number, Set<string | null>>();
  for (const { body, trackingId } of books.creates) {
    if (!isAttachments(body['attachments'])) continue;
    for (const id of attachmentIds(body['attachments']))
      owners.set(id, (owners.get(id) ?? new Set()).add(trackingId));
  }
  return [...owners]
    .filter(([, reports]) => reports.size > 1)
    .map(([id, reports]) => `file ${id} came with more than one report: ${[...reports].join(', ')}`);
}

function missingHeaders({ requests }: Books, { headers }: ServiceAccount): string[] {
  const missing = Object.entries(headers).flatMap(([name, value]) =>
    requests
      .filter((request) => request.step !== 'token' && request.headers[name.toLowerCase()] !== value)
      .map(({ method, path }) => `${method} ${path} came without its header ${name}`),
  );
  return [...new Set(missing)];
}

/** The same for what reporters wrote later: each exactly once, at its own report. */
export function findReplyFaults(books: Books, expected: readonly ExpectedReply[]): string[] {
  const faults: string[] = [];
  const left = [...books.replies];
  for (const { trackingId, content, rating, isSecret, files } of expected) {
    const nationalId = Number(books.find(trackingId));
    const isIt = (one: (typeof left)[number]): boolean =>
      one.nationalId === nationalId && one.content.includes(content);
    const found = left.filter(isIt);
    for (const one of found) left.splice(left.indexOf(one), 1);
    const say = (fault: string): void => void faults.push(`${trackingId}: its reply ${fault}`);
    if (found.length === 0) say('never came');
    if (found.length > 1) say(`came ${found.length} times`);
    for (const one of found) {
      if (Number(one.rating || 0) !== rating) say(`has the rating ${one.rating} and not ${rating}`);
      if (/^(1|true)$/.test(one.isSecret) !== isSecret) say(`has is_secret ${one.isSecret}`);
      if (one.files.join() !== files.join()) say('has other files');
    }
  }
  return [...faults, ...left.map(({ nationalId }) => `${nationalId}: nobody wrote its reply`)];
}
