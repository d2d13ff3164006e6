import { canonicalAccessCode } from '../../contract/access-code.js';
import { valuesOf } from '../../form-logic/reopen.js';
import type { FormValues } from '../../form-logic/state.js';
import type { OutboxEntry, ReportEntry } from '../../outbox/entry.js';
import { type Problem, LONGEST_ABSENCE_MS, since } from '../../outbox/item.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { download } from '../../widget/download.js';
import { inSight } from '../../widget/page-moments.js';
import { NATIONAL_FALLBACK } from '../../widget/widget-context.js';
import type { FormContext } from '../form-context.js';
import { isOwn, markOwn } from './own-items.js';
import { copyAsFile, copyAsText, isGuarded } from './report-copy.js';
import { waitingStyles } from './waiting-styles.js';
import { renderWaiting, type WaitingHandlers, type WaitingPanel } from './waiting-view.js';
import { waitingWords } from './waiting-words.js';
import { readStored, writeStored } from '../../stored-json.js';

/** Days after which the list urges another way. */
const OLD_DAYS = 3;

type Next = 'edit' | 'copy';

/** Functions of the form for reports in its waiting list. */
export interface WaitingForm {
  outbox: () => Outbox | null;
  /** True when opening another report would replace entries. */
  isWritten: () => boolean;
  /** True between Kirim and the answer: nothing may replace the report, because its code hasn't been shown. */
  isUnderWay: () => boolean;
  open: (id: string, values: FormValues, entry: ReportEntry, problem: Problem | null) => void;
  /** Called when the person has deleted a report. */
  forgotten: (id: string) => void;
}

/**
 * Reports on this device that haven't arrived, from any visit, with their actions. One line at a time is asked about.
 */
export class Waiting {
  /** Items of the queue, oldest first. */
  lines: readonly OutboxSummary[] = [];
  private readonly messages;
  private panel: { id: string; state: WaitingPanel } | null = null;
  private copy: { entry: OutboxEntry; createdAt: number } | null = null;
  private readonly handlers: WaitingHandlers;

  constructor(
    private readonly context: FormContext,
    private readonly form: WaitingForm,
  ) {
    this.messages = context.messages('waiting', waitingWords);
    context.adopt(waitingStyles);
    this.handlers = {
      onSend: (item) => void this.send(item),
      onEdit: (item) => void this.withContent(item, 'edit'),
      onShare: (item) => void this.withContent(item, 'copy'),
      onAskRemove: ({ id }) => this.open(id, { phase: 'remove' }),
      onRemove: (item) => void this.remove(item),
      onReplace: (item) => void this.openInForm(item),
      onEnterCode: (item, event) => void this.enterCode(item, event),
      onSave: () => void this.save(),
      onClose: () => this.close(),
    };
  }

  /** Takes a change of the queue. Sent items that were seen long ago and not closed are removed. */
  follow(items: readonly OutboxSummary[]): void {
    const { element, target } = this.context;
    const root = target?.root ?? '';
    const over = items.filter((item) => isOver(root, item));
    for (const { id } of over)
      void this.form
        .outbox()
        ?.remove(id)
        .catch(() => {});
    const wasEmpty = this.lines.length === 0;
    this.lines = items.filter((item) => !over.includes(item));
    // An empty queue is reported too, but needs no new render.
    if (!wasEmpty || this.lines.length > 0) element.requestUpdate();
    void inSight().then(() => element.isConnected && markSeen(root, items));
  }

  /**
   * @param shown id of an item that is shown elsewhere
   * @param isListed true where it is listed too
   */
  render(shown: string | null, isListed: boolean): unknown {
    const { messages } = this;
    const { isForeign } = this.context;
    const lines = this.lines
      .filter(({ id }) => isListed || id !== shown)
      .map((item) => ({
        item,
        isShown: item.id === shown,
        panel: this.panel?.id === item.id ? this.panel.state : null,
        isOld: item.days >= OLD_DAYS,
        // No code was shown that would open it.
        isLocked: isForeign && !isOwn(item.id),
      }));
    return renderWaiting({ lines, messages, isForeign, canEdit: !this.form.isUnderWay() }, this.handlers);
  }

  private async send({ id }: OutboxSummary): Promise<void> {
    this.close();
    const after = await this.form
      .outbox()
      ?.send(id)
      .catch(() => undefined);
    if (after) this.say([this.messages.state(after), this.messages.detail(after)].join('. '));
  }

  private async remove({ id }: OutboxSummary): Promise<void> {
    this.close();
    try {
      await this.form.outbox()?.remove(id);
    } catch {
      // The item can neither be read nor written: storage is denied by now.
      return this.say(this.messages.changed);
    }
    this.say(this.messages.removed);
    this.context.focus.after('waiting');
    this.form.forgotten(id);
  }

  private async enterCode(item: OutboxSummary, event: Event): Promise<void> {
    event.preventDefault();
    const state = this.panel?.state;
    if (state?.phase !== 'code') return;
    const typed = new FormData(event.target as HTMLFormElement).get('access_code');
    const entry = await this.read(item.id);
    const code = entry?.kind === 'report' ? entry.submission.accessCode : entry?.accessCode;
    if (code && canonicalAccessCode(typeof typed === 'string' ? typed : '') === code) {
      markOwn(item.id);
      return this.withContent(item, state.next);
    }
    this.open(item.id, { ...state, isWrong: true });
    this.context.focus.after('waiting-code');
  }

  private async save(): Promise<void> {
    const { copy } = this;
    if (!copy) return;
    const { copied, copying } = this.messages;
    download(copied.fileName(copy.createdAt), await copyAsFile(copy.entry, copy.createdAt, copied));
    this.say(copying.saved);
  }

  private close(): void {
    this.copy = this.panel = null;
    this.context.element.requestUpdate();
  }

  /** Undefined also when storage can't be read. */
  private async read(id: string): Promise<OutboxEntry | undefined> {
    return this.form
      .outbox()
      ?.read(id)
      .catch(() => undefined);
  }

  private async withContent(item: OutboxSummary, next: Next): Promise<void> {
    if (!isOwn(item.id)) return this.open(item.id, { phase: 'code', next, isWrong: false });
    if (next === 'copy') return this.openCopy(item);
    if (this.form.isWritten()) return this.open(item.id, { phase: 'replace' });
    return this.openInForm(item);
  }

  private async openInForm({ id, problem }: OutboxSummary): Promise<void> {
    this.close();
    const { form, messages } = this;
    const entry = form.isUnderWay()
      ? undefined
      : await form
          .outbox()
          ?.edit(id)
          .catch(() => undefined);
    if (entry?.kind === 'report') form.open(id, valuesOf(entry.submission, entry.chosen), entry, problem);
    else this.say(messages.changed);
  }

  private async openCopy({ id, createdAt }: OutboxSummary): Promise<void> {
    const entry = await this.read(id);
    if (!entry) return this.say(this.messages.changed);
    const text = encodeURIComponent(copyAsText(entry, this.messages.copied));
    const { capabilities, hasCapabilities } = this.context;
    // An endpoint that can't be reached has told no fallback, and then other ways are needed most.
    const { sms: to, web } = hasCapabilities ? capabilities.fallback : NATIONAL_FALLBACK;
    this.open(id, {
      phase: 'copy',
      isGuarded: isGuarded(entry),
      // `whatsappUrl` of the receipt would be shared by two files then, and so be in the form's first ones.
      whatsapp: `https://wa.me/?text=${text}`,
      web,
      // With `?&`, Android reads the first parameter and iOS the one after the ampersand.
      sms: to ? { to, href: `sms:${to}?&body=${text}` } : null,
    });
    this.copy = { entry, createdAt };
  }

  private open(id: string, state: WaitingPanel): void {
    this.copy = null;
    this.panel = { id, state };
    this.context.focus.after('waiting-panel');
    this.context.element.requestUpdate();
  }

  private say(text: string): void {
    this.context.announcer.say(text);
  }
}

/** Milliseconds after which a sent line that was seen, but not closed, is removed. */
const SEEN_MS = 7 * 86_400_000;

/** Time each sent line was first seen, by the queue's id; milliseconds since 1970 by this device's clock. */
type Seen = Partial<Record<string, number>>;

const nameOf = (root: string) => `aduan-seen:${root}`;
const read = (root: string): Seen => readStored(nameOf(root), 'localStorage') ?? {};
const ageOf = (at = 0) => since(at, Date.now(), LONGEST_ABSENCE_MS);

/** True for a sent line that was seen long enough ago; one that nobody has seen stays. */
const isOver = (root: string, { id, state }: OutboxSummary): boolean =>
  state === 'sent' && ageOf(read(root)[id]) > SEEN_MS;

/** Notes that the sent lines of this endpoint's queue may have been seen. */
function markSeen(root: string, lines: readonly OutboxSummary[]): void {
  const seen = read(root);
  const sent = lines.filter(({ state }) => state === 'sent');
  const marks = sent.map(({ id }) => [id, ageOf(seen[id]) ? seen[id] : Date.now()]);
  writeStored(nameOf(root), marks.length ? Object.fromEntries(marks) : null, 'localStorage');
}
