import type { ReactiveControllerHost } from 'lit';
import type { Reply } from '../../contract/reporting/reply.js';
import { asAduanError } from '../../errors.js';
import type { FileLimits } from '../../form-logic/files.js';
import type { ReplyEntry } from '../../outbox/entry.js';
import type { Problem } from '../../outbox/item.js';
import { PhotosController } from '../../sending/photos-controller.js';

export type ReplyField = 'content' | 'rating' | 'is_secret' | 'attachment';

/** Problem of a field: a rule of the widget, or the endpoint's own sentence. */
export type ReplyProblem = 'empty' | 'unrated' | 'words-for-files' | 'too-long' | 'files' | { said: string };

export type ReplyState =
  | { phase: 'writing' }
  /** The reply is being added to the queue. */
  | { phase: 'keeping' }
  | { phase: 'failed'; problem: Problem };

export interface ReplyOptions {
  trackingId: string;
  accessCode: string;
  limits: () => FileLimits & { contentMax: number };
  /** Text that the office gets for an answer to “Sudah beres?” without words. */
  words: () => { yes: string; no: string };
  /** Adds the reply to the queue. @param how.replaces id of the reply that it replaces @returns its id there */
  keep: (entry: ReplyEntry, how: { isShared: boolean; replaces: string | null }) => Promise<string>;
  kept: (id: string) => void;
  /** A field must be corrected. The typed text stays. */
  refused: (field: ReplyField) => void;
  failed: (problem: Problem) => void;
}

/** `ReportReply` is written until the queue has it, and again when it is taken back to be changed. */
export class ReportReply {
  content = '';
  rating: number | null = null;
  /** Answer to “Sudah beres?” to send along; false after “Belum”: then the text says what is missing. */
  resolved: boolean | undefined;
  /** True when the question is asked although it rests. */
  isAsking = false;
  isPrivate = false;
  /** True on a shared device: nothing of the reply may be stored on it. */
  isShared = false;
  state: ReplyState = { phase: 'writing' };
  problems: Partial<Record<ReplyField, ReplyProblem>> = {};
  readonly photos: PhotosController;
  /** Id in the queue of the reply that is being changed. */
  itemId: string | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ReplyOptions,
  ) {
    this.photos = new PhotosController(host, () => this.forgive('attachment'));
  }

  get isWritten(): boolean {
    return this.content.trim() !== '' || this.photos.files.length > 0;
  }

  get isUnsettled(): boolean {
    return this.resolved === false;
  }

  /** Takes entries; the error of a corrected field disappears. */
  write(
    change: Partial<Pick<ReportReply, 'content' | 'rating' | 'resolved' | 'isPrivate' | 'isShared'>>,
  ): void {
    if (this.state.phase === 'keeping') return;
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

  /** Puts a queued reply back into the form, before text typed since. */
  restore(itemId: string, { reply, files }: ReplyEntry, problem: Problem | null): void {
    const { photos } = this;
    this.itemId = itemId;
    this.content = [reply.content, this.content].filter(Boolean).join('\n\n');
    this.rating = reply.rating ?? this.rating;
    // "Ya" closes the report, and "Tunggu" says all: a changed text does neither, until it is pressed again.
    if (!reply.resolved) this.resolved = reply.resolved;
    this.isPrivate = reply.isPrivate || this.isPrivate;
    const picked = photos.files;
    const ids = photos.reopen(files);
    photos.files = [...photos.files, ...picked];
    if (problem) this.fail(problem, ids[problem.file ?? -1]);
    else this.set({ phase: 'writing' });
  }

  /** Sends that the matter is settled, and nothing else: an unfinished text stays. Never rejects. */
  settle(): Promise<void> {
    return this.sendAlone({ content: this.options.words().yes, resolved: true });
  }

  /** Sends that the question may rest until the promised day; an unfinished text stays. Never rejects. */
  rest(): Promise<void> {
    return this.sendAlone({ resolved: 'later' });
  }

  /** Sends the rating alone. Never rejects. */
  async rate(): Promise<void> {
    const { rating } = this;
    if (rating === null) this.refuse({ rating: 'unrated' });
    else await this.sendAlone({ rating });
  }

  /** Sends the reply once, however often the button is pressed. Never rejects. */
  async send(): Promise<void> {
    if (this.state.phase === 'keeping') return;
    const { options, photos } = this;
    this.problems = {};
    const problem = this.ownProblem();
    if (problem) return this.refuse({ content: problem });
    if (this.hasRefusedFile()) return this.refuse({ attachment: 'files' });
    this.set({ phase: 'keeping' });
    const { trackingId, accessCode } = options;
    const { isPrivate, isShared, resolved, itemId } = this;
    // A rating that was chosen but not sent doesn't belong to this text.
    const rating = itemId ? this.rating : null;
    const content = this.content.trim() || (this.isUnsettled ? options.words().no : '');
    const reply: Reply = { trackingId, content, rating, resolved, isPrivate };
    try {
      await photos.ready();
      if (this.hasRefusedFile()) return this.refuse({ attachment: 'files' });
      const files = photos.outgoing();
      const id = await options.keep(
        { kind: 'reply', reply, accessCode, files },
        { isShared, replaces: itemId },
      );
      this.clear();
      options.kept(id);
    } catch (cause) {
      this.fail(asAduanError(cause, 'file-unreadable'));
    }
  }

  private async sendAlone(said: Partial<Pick<Reply, 'content' | 'rating' | 'resolved'>>): Promise<void> {
    if (this.state.phase === 'keeping') return;
    this.problems = {};
    this.set({ phase: 'keeping' });
    const { keep, kept, trackingId, accessCode } = this.options;
    const reply: Reply = { trackingId, content: '', rating: null, isPrivate: false, ...said };
    try {
      const id = await keep(
        { kind: 'reply', reply, accessCode, files: [] },
        { isShared: this.isShared, replaces: null },
      );
      if (said.rating !== undefined) this.rating = null;
      this.set({ phase: 'writing' });
      kept(id);
    } catch (cause) {
      this.fail(asAduanError(cause, 'file-unreadable'));
    }
  }

  private hasRefusedFile(): boolean {
    return this.photos.files.some(({ state }) => state.phase === 'refused');
  }

  private ownProblem(): ReplyProblem | undefined {
    const length = [...this.content.trim()].length;
    if (length > this.options.limits().contentMax) return 'too-long';
    if (length) return undefined;
    // An endpoint accepts an answer or a rating without words, but files need a sentence about what they show.
    if (this.photos.files.length) return 'words-for-files';
    return (this.itemId === null || this.rating === null) && !this.isUnsettled ? 'empty' : undefined;
  }

  /** @param fileId id of the file at fault */
  private fail(problem: Problem, fileId?: number): void {
    if (fileId !== undefined) this.photos.refuse(fileId, FILE_PROBLEMS[problem.code] ?? 'unreadable');
    const { content, rating, is_secret, 'attachment[]': files, attachment = files } = problem.fields ?? {};
    const said = Object.entries({ content, rating, is_secret, attachment }).flatMap(([field, sentences]) =>
      sentences?.length ? [[field, { said: sentences.join(' ') }] as const] : [],
    );
    this.set({ phase: 'failed', problem });
    this.options.failed(problem);
    if (said.length) this.refuse(Object.fromEntries(said));
    else if (fileId !== undefined) this.refuse({ attachment: 'files' });
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

  /** Empties the form for the next reply. */
  clear(): void {
    this.content = '';
    this.rating = this.itemId = null;
    this.resolved = undefined;
    this.isPrivate = false;
    this.photos.clear();
    this.set({ phase: 'writing' });
  }

  private set(state: ReplyState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

const FILE_PROBLEMS: Partial<Record<Problem['code'], 'too-large' | 'unsupported'>> = {
  'too-large': 'too-large',
  'unsupported-type': 'unsupported',
};
