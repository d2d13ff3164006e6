import type { ReactiveControllerHost } from 'lit';
import type { UploadFile } from '../client/service.js';
import type { Reply, ReplyReceipt } from '../contract/reply.js';
import { AduanError } from '../errors.js';
import type { FileLimits } from '../form/files.js';
import { randomKey } from '../outbox/idempotency-key.js';
import { loadShrinker } from './chunks.js';
import { PhotosController } from './photos-controller.js';
import type { TrackerService } from './report-lookup.js';

export type ReplyField = 'content' | 'rating' | 'is_secret' | 'attachment';

/** Why a field can't go: by our own rule, or in the endpoint's words. */
export type ReplyProblem = 'empty' | 'words-for-files' | 'too-long' | 'files' | { said: string };

export type ReplyState =
  | { phase: 'writing' }
  | { phase: 'sending'; sentBytes: number; totalBytes: number }
  /** `isUnknown`: the endpoint may have it all the same. */
  | { phase: 'failed'; error: AduanError; isUnknown: boolean };

export interface ReplyOptions {
  trackingId: string;
  accessCode: string;
  service: () => Promise<TrackerService>;
  limits: () => FileLimits & { contentMax: number };
  sent: (receipt: ReplyReceipt, reply: Reply) => void;
  /** Fields to mend, or a failure; both leave everything as it was typed. */
  refused: (field: ReplyField) => void;
  failed: (error: AduanError) => void;
}

/**
 * One reply from its first letter to the endpoint's receipt. Its Idempotency-Key lives as long: sent again after a silence,
 * the endpoint tells the second from the first and takes one.
 */
export class ReportReply {
  content = '';
  rating: number | null = null;
  isPrivate = false;
  state: ReplyState = { phase: 'writing' };
  problems: Partial<Record<ReplyField, ReplyProblem>> = {};
  readonly photos: PhotosController;
  private key: string | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ReplyOptions,
  ) {
    this.photos = new PhotosController(host, () => this.forgive('attachment'));
  }

  /** Takes what a control now says; what is mended stops being called wrong. */
  write(change: Partial<Pick<ReportReply, 'content' | 'rating' | 'isPrivate'>>): void {
    if (this.state.phase === 'sending') return;
    Object.assign(this, change);
    if (this.ownProblem() !== this.problems.content) this.forgive('content');
    if ('rating' in change) this.forgive('rating');
    this.host.requestUpdate();
  }

  add(files: Iterable<File>): void {
    this.forgive('attachment');
    this.photos.add(files, this.options.limits());
  }

  remove(id: number): void {
    this.forgive('attachment');
    this.photos.remove(id);
  }

  /** Once, however often it is pressed. Never rejects. */
  async send(): Promise<void> {
    if (this.state.phase === 'sending') return;
    const { options, photos } = this;
    this.problems = {};
    const problem = this.ownProblem();
    if (problem) return this.refuse({ content: problem });
    if (photos.files.some(({ state }) => state.phase === 'refused'))
      return this.refuse({ attachment: 'files' });
    this.set({ phase: 'sending', sentBytes: 0, totalBytes: 0 });
    const { trackingId, accessCode } = options;
    const reply: Reply = {
      trackingId,
      content: this.content.trim(),
      rating: this.rating,
      isPrivate: this.isPrivate,
    };
    try {
      await photos.ready();
      const files = await this.prepared();
      if (!files) return this.refuse({ attachment: 'files' });
      const service = await options.service();
      const receipt = await service.reply!(reply, {
        accessCode,
        files,
        idempotencyKey: (this.key ??= randomKey()),
        onProgress: (sentBytes, totalBytes) => this.set({ phase: 'sending', sentBytes, totalBytes }),
      });
      this.clear();
      options.sent(receipt, reply);
    } catch (cause) {
      this.fail(
        cause instanceof AduanError ? cause : new AduanError('server-error', { cause, bodyLeft: true }),
      );
    }
  }

  private ownProblem(): ReplyProblem | undefined {
    const length = [...this.content.trim()].length;
    if (length > this.options.limits().contentMax) return 'too-long';
    if (length) return undefined;
    // An endpoint takes a rating alone; a picture needs to be told what it shows.
    if (this.photos.files.length) return 'words-for-files';
    return this.rating === null ? 'empty' : undefined;
  }

  /** A photo whose shrink code didn't come is prepared now: none leaves with its metadata. Null when one can't be sent. */
  private async prepared(): Promise<UploadFile[] | null> {
    const { attachmentBytesMax: maxBytes, attachmentTypes } = this.options.limits();
    const files: UploadFile[] = [];
    for (const { id, name, type, data, isPrepared } of this.photos.outgoing()) {
      if (isPrepared) {
        files.push({ name, type, data });
        continue;
      }
      const { prepareImage } = await loadShrinker();
      const types = attachmentTypes.filter((one) => one.startsWith('image/'));
      try {
        const photo = await prepareImage(data, { maxBytes, types });
        files.push({
          name: name.replace(/\.[^.]*$/, `.${photo.extension}`),
          type: photo.type,
          data: photo.data,
        });
      } catch {
        this.photos.refuse(id, 'unreadable');
      }
    }
    return this.photos.files.every(({ state }) => state.phase === 'ready') ? files : null;
  }

  private fail(error: AduanError): void {
    const { content, rating, is_secret, 'attachment[]': files, attachment = files } = error.fields ?? {};
    const said = Object.entries({ content, rating, is_secret, attachment }).flatMap(([field, sentences]) =>
      sentences?.length ? [[field, { said: sentences.join(' ') }] as const] : [],
    );
    // What was sent before with this key did arrive, and was another text: this one is a new reply.
    if (error.code === 'idempotency-mismatch') this.key = null;
    this.set({ phase: 'failed', error, isUnknown: error.bodyLeft || error.code === 'in-progress' });
    this.options.failed(error);
    if (said.length) this.refuse(Object.fromEntries(said));
  }

  private refuse(problems: ReportReply['problems']): void {
    this.problems = problems;
    this.set({ phase: 'writing' });
    this.options.refused(Object.keys(problems)[0] as ReplyField);
  }

  private forgive(field: ReplyField): void {
    const { [field]: _mended, ...problems } = this.problems;
    this.problems = problems;
  }

  private clear(): void {
    this.content = '';
    this.rating = null;
    this.isPrivate = false;
    this.key = null;
    this.photos.clear();
    this.set({ phase: 'writing' });
  }

  private set(state: ReplyState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
