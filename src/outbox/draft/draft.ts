import { LONGEST_ABSENCE_MS, since } from '../item.js';
import { createDatabase, type Database } from '../database.js';
import {
  importDraftKey,
  openContent,
  sealContent,
  sealFile,
  type DraftContent,
  type DraftFile,
  type WrittenFiles,
  type DraftOptions,
  type DraftTrouble,
} from './draft-content.js';
import * as records from './draft-records.js';
import {
  dropSession,
  newSession,
  ownDrafts,
  readSession,
  writeSession,
  type DraftSession,
} from './draft-records.js';
import { randomKey } from '../idempotency-key.js';

/** Least milliseconds between two writes: one per keystroke would wear out a cheap phone. */
export const GAP_MS = 400;

/**
 * The draft of one form in one tab, on the device, readable only with the key in the tab's `sessionStorage`: a reload,
 * a crash and a discarded tab restore it; a new visit can see its time, and delete it. Photos are written once each,
 * beside the text. No function here rejects.
 */
export class Draft {
  /** True when the device holds a part of the draft. */
  isKept = false;
  trouble: DraftTrouble | null = null;
  /** Drafts of this form that can't be opened here, newest first. */
  others: readonly records.OtherDraft[] = [];
  /** Draft whose content continues in this one: it is deleted once everything is written here. */
  former: Draft | null = null;
  private readonly database: Database;
  private readonly now: () => number;
  private readonly writer = randomKey();
  private session: DraftSession | null = null;
  /** Id of the record's last known writer; null: there is no record. */
  private expected: string | null = null;
  private content: DraftContent | null = null;
  private saved: DraftContent | null = null;
  private written: WrittenFiles = new Map();
  /** Files that can't be read, or have no room before they are shrunk. */
  private readonly skipped = new WeakSet<Blob>();
  private isTextOnly = false;
  private isOff = false;
  private line = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastWrite = -GAP_MS;

  constructor(private readonly options: DraftOptions) {
    this.database = options.database ?? createDatabase();
    this.now = options.now ?? Date.now;
  }

  /** Resolves to this tab's draft; null: there is none, or it may not be shown. */
  async open(): Promise<DraftContent | null> {
    const { form, slot, isShared, isReturn } = this.options;
    try {
      if (isShared && !isReturn) dropSession(slot);
      this.session = readSession(slot);
      this.others = await records.sweep(this.database, form, ownDrafts(), this.now());
      await this.restore();
    } catch {
      this.isOff = true;
      this.trouble = 'denied';
    }
    return this.content;
  }

  /** Id of the draft, and later of its report in the queue; null as long as nothing was written. */
  get id(): string | null {
    return this.session?.id ?? null;
  }

  /** Saves the content soon, in place of the former; null: the form is empty. */
  save(content: DraftContent | null): void {
    if (this.isOff) return;
    this.content = content;
    this.timer ??= setTimeout(() => void this.flush(), this.lastWrite + GAP_MS - performance.now());
  }

  /** Called when the page is hidden or closed, and may not run another task. Resolves when all is written. */
  leave(): Promise<void> {
    const { content, saved, options } = this;
    if (this.isOff || (content && content === saved)) return this.line;
    // Deletion doesn't wait.
    if (!content) return this.flush();
    try {
      const session = (this.session ??= newSession());
      const { values, item, step } = content;
      session.tail = { values, item, step, leftAt: this.now() };
      writeSession(options.slot, session);
    } catch {
      // Storage is full: the write that starts now may still be in time.
    }
    return this.flush();
  }

  /** Deletes the draft. */
  remove(): Promise<void> {
    this.content = null;
    return this.flush();
  }

  /**
   * Deletes the draft when the queue has its item on the device, in the same transaction; an item in memory would be
   * lost with the tab, so then the draft stays. Entries made meanwhile, as after a refusal, become a new draft.
   */
  handOver(item: string): Promise<void> {
    const handed = this.content;
    return this.queue(async () => {
      const own = this.session ? [this.session.id] : [];
      if (!(await records.removeDrafts(this.database, own, item).catch(() => false))) return this.write();
      const { content } = this;
      this.forget();
      await this.dropFormer();
      if (content !== handed) this.content = content;
    });
  }

  async removeOthers(): Promise<void> {
    const ids = this.others.map(({ id }) => id);
    await records.removeDrafts(this.database, ids).then(
      () => (this.others = []),
      () => {},
    );
    this.options.changed();
  }

  private flush(): Promise<void> {
    return this.queue(() => this.write());
  }

  /** Runs tasks one after the other, so that each sees the result of the one before. */
  private queue(task: () => Promise<void>): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return (this.line = this.line.then(task).finally(this.options.changed));
  }

  private async write(): Promise<void> {
    this.lastWrite = performance.now();
    try {
      if (this.content ? this.content !== this.saved : this.session) {
        await this.writeAll().catch(async (error: unknown) => {
          // A full device may have room for the text; the second try reopens a connection that another tab had closed.
          if (isFull(error)) await this.dropFiles();
          await this.writeAll();
        });
        this.trouble = this.isTextOnly ? 'photos-full' : null;
      }
      if (!this.trouble) await this.dropFormer();
    } catch (error) {
      this.trouble = isFull(error) ? 'full' : 'denied';
    }
  }

  /** Writes the text first, and again with each file; a file is deleted only after its replacement is written. */
  private async writeAll(): Promise<void> {
    for (let isDone = false; !isDone;) {
      if (!this.content) return this.erase();
      if (!this.unwritten() || this.leftOver(this.content).length === 0) await this.writeRecord(this.content);
      const next = this.unwritten();
      if (next) await this.writeFile(next);
      else isDone = true;
    }
  }

  private async writeRecord(content: DraftContent): Promise<void> {
    const { form, isShared, slot } = this.options;
    const { database, writer, expected, written } = this;
    const session = (this.session ??= newSession());
    // Before the record: without its key nobody can open it.
    if (!expected) writeSession(slot, session);
    const sealed = await sealContent(await this.key(), session.id, content, written);
    const record = { form, savedAt: this.now(), writer, isShared, sealed };
    if (!(await records.putRecord(database, session.id, record, expected))) {
      // A copy of this tab has written the record, or it was deleted: this tab starts a draft of its own.
      this.begin();
      return this.writeRecord(content);
    }
    this.expected = writer;
    this.isKept = true;
    this.saved = content;
    if (session.tail && content === this.content) {
      delete session.tail;
      writeSession(slot, session);
    }
    for (const [data, name] of this.leftOver(content)) {
      written.delete(data);
      await records.removeFiles(database, session.id, name);
    }
  }

  private unwritten(): DraftFile | undefined {
    if (this.isTextOnly) return undefined;
    return this.content?.files.find(({ data }) => !this.written.has(data) && !this.skipped.has(data));
  }

  /** Stored files that don't belong to the draft any more. */
  private leftOver({ files }: DraftContent): [Blob, string][] {
    return [...this.written].filter(([written]) => !files.some(({ data }) => data === written));
  }

  private async writeFile({ data, isPrepared }: DraftFile): Promise<void> {
    const { id } = this.session!;
    const name = randomKey();
    const bytes = await data.arrayBuffer().catch(() => null);
    if (!bytes) return void this.skipped.add(data);
    try {
      await records.putFile(this.database, id, name, await sealFile(await this.key(), id, name, bytes));
      this.written.set(data, name);
    } catch (error) {
      if (isPrepared || !isFull(error)) throw error;
      this.skipped.add(data);
    }
  }

  private async restore(): Promise<void> {
    const { session, options, database } = this;
    if (!session) return;
    const record = await (await database.open()).get('drafts', session.id);
    const { tail } = session;
    const life = options.isShared ? records.SHARED_DRAFT_LIFE_MS : records.DRAFT_LIFE_MS;
    const typed = tail && since(tail.leftAt, this.now(), LONGEST_ABSENCE_MS) < life ? tail : null;
    try {
      const found = record && (await openContent(await this.key(), session.id, record, database));
      if (!found && !typed) return this.forget();
      const item = (typed ?? found?.content)?.item ?? session.id;
      const state = await records.stateOf(database, item);
      // The draft was handed in, but the page ended before it could be deleted.
      if (state && state !== 'needs-fix') return this.erase();
      if (found) {
        this.written = found.written;
        this.expected = record.writer;
        this.isKept = true;
        this.content = this.saved = { ...found.content, item: state ? item : found.content.item };
      }
      if (typed) {
        const { values, files = [] } = found?.content ?? {};
        const { step } = typed;
        this.save({ values: { ...values, ...typed.values }, item: state ? item : typed.item, files, step });
      }
    } catch {
      this.forget();
    }
  }

  private async erase(): Promise<void> {
    const { session } = this;
    // The key first: without it nothing can be read, whatever happens next.
    this.forget();
    if (session) await records.removeDrafts(this.database, [session.id]);
  }

  private async dropFormer(): Promise<void> {
    const { former } = this;
    this.former = null;
    // An equal form of this page may have started a new draft in its slot.
    if (former && readSession(former.options.slot)?.id === former.id) await former.remove();
  }

  private async dropFiles(): Promise<void> {
    if (this.isTextOnly || !this.session || !this.content?.files.length) return;
    this.isTextOnly = true;
    this.written.clear();
    await records.removeFiles(this.database, this.session.id);
  }

  private forget(): void {
    dropSession(this.options.slot);
    this.begin();
    this.content = null;
    this.isTextOnly = false;
  }

  /** Starts a draft under a new key, with nothing written. */
  private begin(): void {
    this.session = this.expected = this.saved = null;
    this.isKept = false;
    this.written.clear();
  }

  private key(): Promise<CryptoKey> {
    return importDraftKey(this.session!.key);
  }
}

const isFull = (error: unknown) => (error as DOMException | null)?.name === 'QuotaExceededError';
