/** Everything that reached the gateway, written down as it came. `check-books.ts` judges it. */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Fault, Step } from './moods.js';

/** The marker that a relay leaves in `tags_raw`, by which people find a report there. */
export const MARKER = /#aduan-(\d+)/;

export type CreateBody = Record<string, unknown>;

export interface BookedCreate {
  nationalId: number;
  /** The number of the report where it was filed; null when it said none. */
  trackingId: string | null;
  body: CreateBody;
}

export interface BookedFile {
  id: number;
  kind: 'images' | 'docs';
  name: string;
  sha256: string;
}

export interface BookedReply {
  nationalId: number;
  content: string;
  rating: string;
  isSecret: string;
  fields: string[];
  files: string[];
}

export interface BookedRequest {
  step: Step;
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Its words: a JSON body as it came, or the fields and file names of a form. */
  said: string;
  about: string;
  fault: Fault | null;
  at: Date;
}

export class Books {
  readonly creates: BookedCreate[] = [];
  readonly files: BookedFile[] = [];
  readonly replies: BookedReply[] = [];
  readonly requests: BookedRequest[] = [];
  /** Requests that came without what lets one in, each a sentence. A token that ran out is not among them. */
  readonly strangers: string[] = [];
  /** Requests at an address that is none of the gateway's, but that its answers named. */
  readonly elsewhere: string[] = [];
  /** What befell requests, by fault and step. */
  readonly struck = new Map<string, number>();

  request(request: BookedRequest): void {
    this.requests.push(request);
  }

  strike(fault: string, step: Step): void {
    const key = `${fault} at ${step}`;
    this.struck.set(key, (this.struck.get(key) ?? 0) + 1);
  }

  create(nationalId: number, body: CreateBody): BookedCreate {
    const [, trackingId = null] = MARKER.exec(String(body['tags_raw'])) ?? [];
    const booked = { nationalId, trackingId, body };
    this.creates.push(booked);
    return booked;
  }

  file(file: BookedFile): void {
    this.files.push(file);
  }

  reply(reply: BookedReply): void {
    this.replies.push(reply);
  }

  /** Where an officer looks whether a report is there, and under which number. */
  find(trackingId: string): string | null {
    const found = this.creates.find((create) => create.trackingId === trackingId);
    return found === undefined ? null : String(found.nationalId);
  }

  /** Of the report with that number; the number itself where none has it. */
  titleOf(nationalId: string): string {
    const found = this.creates.find((create) => String(create.nationalId) === nationalId);
    return found === undefined ? nationalId : String(found.body['title']);
  }

  /** The files that came with a report, in its order; an id that is none here is named as such. */
  filesOf({ body }: BookedCreate): string[] {
    return attachmentIds(body['attachments']).map(
      (id) => this.files.find((file) => file.id === id)?.sha256 ?? `no file ${id}`,
    );
  }
}

/** `attachments` is a string that holds a JSON array, with or without a dot behind it, or `false`. */
export function attachmentIds(attachments: unknown): number[] {
  if (attachments === false) return [];
  if (typeof attachments !== 'string') throw new Error('attachments must be a string or false');
  const ids: unknown = JSON.parse(attachments.replace(/\.$/, ''));
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every(Number.isInteger))
    throw new Error('attachments must hold a list of numbers');
  return ids as number[];
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
