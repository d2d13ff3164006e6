import type {
  CreateOptions,
  SendingService,
  TrackingService,
  UploadFile,
  UploadOptions,
} from '../../../src/client/service.js';
import { MINIMAL_CAPABILITIES, type Capabilities } from '../../../src/contract/capabilities.js';
import type { Reply, ReplyReceipt } from '../../../src/contract/reporting/reply.js';
import type { Receipt, Submission } from '../../../src/contract/reporting/submission.js';
import { AduanError, type AduanErrorCode, type AduanErrorDetails } from '../../../src/errors.js';

export const REPLY: Reply = {
  trackingId: '4821093574',
  content: 'Lubangnya belum ditambal.',
  rating: 2,
  isPrivate: false,
};

/** What befalls one create call. */
export type Fate =
  | 'ok'
  /** The endpoint has it; the answer never arrives. */
  | 'answer lost'
  /** Nothing answers at all, not even a GET. */
  | 'offline'
  /** Neither answer nor failure until `release` is called. */
  | 'hang'
  | { code: AduanErrorCode; details?: AduanErrorDetails };

/** An endpoint in memory that keeps the contract: one report a key, uploads that attach once known. */
export class FakeEndpoint implements SendingService {
  fates: Fate[] = [];
  uploadFates: Fate[] = [];
  features: Capabilities['features'] = new Set(['attachments', 'anonymous', 'secret']);
  isMinimal = false;
  /** Everything that was asked, oldest first. */
  readonly calls: string[] = [];
  readonly reports = new Map<
    string,
    { submission: Submission; attachments: readonly string[]; receipt: Receipt }
  >();
  readonly replies = new Map<string, { reply: Reply; accessCode: string; texts: string[] }>();
  readonly uploads = new Map<string, { key: string; text: string }>();
  readonly challenges: (string | undefined)[] = [];
  release: () => void = () => {};
  /** Resolves when that call hangs. */
  hanging: Promise<void> = Promise.resolve();
  private announce: () => void = () => {};

  async capabilities(): Promise<Capabilities> {
    this.calls.push('capabilities');
    if (this.fates[0] === 'offline') {
      this.fates.shift();
      throw new AduanError('network');
    }
    return this.isMinimal ? MINIMAL_CAPABILITIES : { ...MINIMAL_CAPABILITIES, features: this.features };
  }

  async challenge() {
    this.calls.push('challenge');
    const parameters = {
      algorithm: 'SHA-256',
      nonce: '00',
      salt: '00',
      cost: 1,
      keyLength: 32,
      keyPrefix: '00',
    };
    return { parameters, signature: String(this.calls.length) };
  }

  async upload({ data, name }: UploadFile, { idempotencyKey, challenge, onProgress, signal }: UploadOptions) {
    this.calls.push(`upload ${name}`);
    this.challenges.push(challenge);
    onProgress?.(1, 2);
    const fate = this.uploadFates.shift();
    if (fate === 'hang') await this.hang(signal);
    fail(fate);
    const known = [...this.uploads].find(([, { key }]) => key === idempotencyKey);
    const id = known?.[0] ?? `upload-${this.uploads.size + 1}`;
    this.uploads.set(id, { key: idempotencyKey, text: await data.text() });
    return { id, fileName: name, bytes: data.size };
  }

  async create(submission: Submission, { idempotencyKey, attachments, challenge, signal }: CreateOptions) {
    this.calls.push(`create ${idempotencyKey}`);
    this.challenges.push(challenge);
    const fate = this.fates.shift() ?? 'ok';
    if (fate === 'hang') await this.hang(signal);
    const known = this.reports.get(idempotencyKey);
    if (known) {
      const isSame =
        JSON.stringify([known.submission, known.attachments]) === JSON.stringify([submission, attachments]);
      if (!isSame) throw new AduanError('idempotency-mismatch', { status: 422 });
      fail(fate);
      return known.receipt;
    }
    if (fate !== 'answer lost') fail(fate);
    const unknown = attachments.filter((id) => !this.uploads.has(id));
    if (unknown.length)
      throw new AduanError('refused', { status: 422, fields: { attachments: ['Tidak dikenal'] } });
    const receipt: Receipt = {
      trackingId: `${4821093570 + this.reports.size}`,
      accessCode: submission.accessCode,
      statusCode: 'unverified',
      statusName: 'Belum Terverifikasi',
      createdAt: null,
    };
    this.reports.set(idempotencyKey, { submission, attachments, receipt });
    fail(fate);
    return receipt;
  }

  async reply(
    reply: Reply,
    { idempotencyKey, accessCode, files = [], onProgress, signal }: Parameters<TrackingService['reply']>[1],
  ): Promise<ReplyReceipt> {
    this.calls.push(`reply ${idempotencyKey}`);
    onProgress?.(1, 2);
    const fate = this.fates.shift() ?? 'ok';
    if (fate === 'hang') await this.hang(signal);
    if (fate === 'offline') throw new AduanError('network', { bodyLeft: true });
    if (fate !== 'answer lost') fail(fate);
    const texts = await Promise.all(files.map(({ data }) => data.text()));
    const known = this.replies.get(idempotencyKey);
    const isSame = !known || JSON.stringify(known) === JSON.stringify({ reply, accessCode, texts });
    if (!isSame) throw new AduanError('idempotency-mismatch', { status: 422 });
    this.replies.set(idempotencyKey, { reply, accessCode, texts });
    fail(fate);
    return { followUp: null, statusCode: 'reopened', statusName: 'Ditanggapi Pelapor' };
  }

  /** Call before the create, or the upload, that is to hang; `at`: after how many others. */
  willHang(fates = this.fates, at = 0): void {
    fates.splice(at, 0, 'hang');
    this.hanging = new Promise((resolve) => (this.announce = resolve));
  }

  created = (): number => this.calls.filter((call) => call.startsWith('create')).length;
  uploaded = (): number => this.calls.filter((call) => call.startsWith('upload')).length;

  private hang(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      this.release = resolve;
      signal?.addEventListener('abort', () => reject(new AduanError('aborted', { bodyLeft: true })));
      this.announce();
    });
  }
}

function fail(fate: Fate | undefined): void {
  if (fate === 'answer lost') throw new AduanError('timeout', { bodyLeft: true });
  if (typeof fate === 'object') throw new AduanError(fate.code, fate.details ?? {});
}
