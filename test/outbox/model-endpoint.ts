import type { Submission } from '../../src/contract/reporting/submission.js';
import { AduanError } from '../../src/errors.js';

/** A create as it goes over the network. */
export interface Body {
  key: string;
  submission: Submission;
  attachments: readonly string[];
}

/** The endpoint as the contract has it: one report a key. It refuses every title that begins with `?`. */
export class ModelEndpoint {
  readonly reports = new Map<string, string>();
  readonly uploads = new Map<string, { id: string; isFree: boolean }>();
  private made = 0;

  upload(key: string): string {
    const known = this.uploads.get(key) ?? { id: `upload-${(this.made += 1)}`, isFree: true };
    this.uploads.set(key, known);
    return known.id;
  }

  /** After 48 hours, what nothing carries is gone; who asks with its key still hears its old id. */
  collect(): void {
    for (const upload of this.uploads.values()) upload.isFree = false;
  }

  /** Whether it would make a report of it. */
  accepts({ submission: { title }, attachments }: Body): boolean {
    return !title.startsWith('?') && this.free(attachments).length === attachments.length;
  }

  /** @throws what it answers when it doesn't accept it */
  create(body: Body): void {
    const { title } = body.submission;
    const known = this.reports.get(body.key);
    if (known === title) return;
    if (known !== undefined) throw new AduanError('idempotency-mismatch', { status: 422 });
    const field = title.startsWith('?') ? 'title' : 'attachments';
    if (!this.accepts(body)) throw new AduanError('refused', { status: 422, fields: { [field]: ['?'] } });
    for (const upload of this.free(body.attachments)) upload.isFree = false;
    this.reports.set(body.key, title);
  }

  private free(ids: readonly string[]) {
    return [...this.uploads.values()].filter(({ id, isFree }) => isFree && ids.includes(id));
  }
}
