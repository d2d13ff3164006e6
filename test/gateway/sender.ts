/**
 * Speaks to the gateway as its live clients do, with no patience and no second try: so that the gateway itself can be
 * tested.
 */
import { ACCOUNT_USER_ID, HEADERS, type Gateway } from './gateway.js';
import type { ExpectedReport } from './check-books.js';

export interface Heard {
  status: number;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- assertions say what it should be
  json: any;
}

/** A report of somebody with a name, and what the gateway must get of it. */
export function aNamedReport(changes: Partial<ExpectedReport> = {}): ExpectedReport {
  return {
    trackingId: '4821093574',
    title: 'Jembatan gantung putus',
    isAnonymous: false,
    isSecret: false,
    identity: { name: 'Sumarni binti Karto', email: 'sumarni@contoh.id', phone: '0812-0000-1111' },
    files: [],
    unsaid: ['7KQ2M-9XD4F-AAAAA-BBBBB'],
    ...changes,
  };
}

/** The body of its create, as it must be. */
export function createBodyOf(report: ExpectedReport, fileIds: number[] = []): Record<string, unknown> {
  const { trackingId, title, isAnonymous, isSecret, identity } = report;
  return {
    title,
    content: 'Tali jembatan gantung di Dusun II putus sejak hari Minggu.',
    channel: 13,
    ...(isAnonymous || identity === null
      ? { is_new_user_slider: false, user_id: ACCOUNT_USER_ID }
      : {
          is_new_user_slider: true,
          nameUser: identity.name,
          emailUser: identity.email,
          phoneUser: identity.phone,
        }),
    is_disposisi_slider: true,
    disposition_id: 0,
    classification_id: 1,
    category_id: 0,
    location_id: 34,
    priority_program_id: null,
    community_id: null,
    copy_externals: null,
    date_of_incident: '2026-11-20',
    info_disposition: null,
    info_attachments: null,
    tags_raw: `#aduan-${trackingId}`,
    is_approval: false,
    is_anonymous: isAnonymous,
    is_secret: isSecret,
    is_priority: false,
    attachments: fileIds.length === 0 ? false : JSON.stringify(fileIds),
  };
}

export class Sender {
  constructor(
    private readonly gateway: Gateway,
    private readonly headers: Record<string, string> = HEADERS,
  ) {}

  /** @throws when no whole answer came, or none before the signal */
  async ask(method: string, path: string, body?: BodyInit, signal?: AbortSignal): Promise<Heard> {
    const isJson = typeof body === 'string';
    const response = await fetch(path.startsWith('http') ? path : `${this.gateway.url}/${path}`, {
      method,
      headers: { ...this.headers, ...(isJson && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body }),
      ...(signal !== undefined && { signal }),
    });
    const text = await response.text();
    return { status: response.status, text, json: parsed(text) };
  }

  create(body: object, signal?: AbortSignal): Promise<Heard> {
    return this.ask('POST', 'complaints/complaint', JSON.stringify(body), signal);
  }

  upload(...files: { name: string; bytes: Uint8Array }[]): Promise<Heard> {
    const form = new FormData();
    for (const { name, bytes } of files)
      form.append('attachments[]', new File([bytes as Uint8Array<ArrayBuffer>], name));
    return this.ask('POST', 'complaints/complaint/file', form);
  }

  reply(fields: Record<string, string>): Promise<Heard> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return this.ask('POST', 'complaints/followup/add', form);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
