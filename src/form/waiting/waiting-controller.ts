import { canonicalAccessCode } from '../../contract/access-code.js';
import type { Capabilities } from '../../contract/capabilities.js';
import { valuesOf } from '../../form-logic/reopen.js';
import type { WaitingMessages } from './words/words.js';
import type { OutboxEntry } from '../../outbox/entry.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { WaitingHandlers, WaitingLine, WaitingPanel } from './waiting-view.js';
import { copyAsFile, copyAsText, isGuarded } from './report-copy.js';
import type { WaitingHost } from './waiting-list.js';

/** From here on the list urges another way. */
const OLD_DAYS = 3;
/** A sent line that nobody closed is over after this. */
const SENT_MS = 7 * 86_400_000;

type Next = 'edit' | 'copy';

/** What can be done with what waits. One line at a time is asked about. */
export class WaitingController implements WaitingHandlers {
  private panel: { id: string; state: WaitingPanel } | null = null;
  private copy: { entry: OutboxEntry; createdAt: number } | null = null;

  constructor(
    private readonly host: WaitingHost,
    private readonly messages: WaitingMessages,
    /** For an endpoint that can't be reached, which is when other ways are needed most. */
    private readonly national: Capabilities['fallback'],
  ) {}

  lines(items: readonly OutboxSummary[]): WaitingLine[] {
    const now = Date.now();
    return items.flatMap((item): WaitingLine[] => {
      const isOver = item.state === 'sent' && now - (item.sentAt ?? now) > SENT_MS;
      if (isOver) void this.outbox?.remove(item.id).catch(() => {});
      const panel = this.panel?.id === item.id ? this.panel.state : null;
      const line = { item, panel, isOld: item.days >= OLD_DAYS };
      return isOver ? [] : [line];
    });
  }

  send = async ({ id }: OutboxSummary): Promise<void> => {
    this.close();
    const after = await this.outbox?.send(id).catch(() => undefined);
    if (after) this.host.announce([this.messages.state(after), this.messages.detail(after)].join('. '));
  };

  edit = (item: OutboxSummary): Promise<void> => this.withContent(item, 'edit');

  share = (item: OutboxSummary): Promise<void> => this.withContent(item, 'copy');

  askRemove = ({ id }: OutboxSummary): void => this.open(id, { phase: 'remove' });

  remove = async ({ id }: OutboxSummary): Promise<void> => {
    this.close();
    try {
      await this.outbox?.remove(id);
    } catch {
      // Neither read nor written: the device has no say any more.
      return this.host.announce(this.messages.changed);
    }
    this.host.announce(this.messages.removed);
    this.host.focus('waiting');
    this.host.forgotten(id);
  };

  enter = async (item: OutboxSummary, event: Event): Promise<void> => {
    event.preventDefault();
    const state = this.panel?.state;
    if (state?.phase !== 'code') return;
    const typed = new FormData(event.target as HTMLFormElement).get('access_code');
    const entry = await this.read(item.id);
    const code = entry?.kind === 'report' ? entry.submission.accessCode : entry?.accessCode;
    if (code && canonicalAccessCode(typeof typed === 'string' ? typed : '') === code) {
      this.host.markOwn(item.id);
      return this.withContent(item, state.next);
    }
    this.open(item.id, { ...state, isWrong: true });
    this.host.focus('waiting-code');
  };

  replace = (item: OutboxSummary): Promise<void> => this.openInForm(item);

  save = async (): Promise<void> => {
    const { copy } = this;
    if (!copy) return;
    const file = await copyAsFile(copy.entry, copy.createdAt, this.messages.copied);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = this.messages.copied.fileName(copy.createdAt);
    link.click();
    // The download has begun by then; Safari reads the address a moment after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.host.announce(this.messages.copying.saved);
  };

  close = (): void => {
    this.copy = this.panel = null;
    this.host.element.requestUpdate();
  };

  private get outbox(): Outbox | null {
    return this.host.outbox();
  }

  /** Null also where the code to read it can't be fetched. */
  private async read(id: string): Promise<OutboxEntry | null> {
    return (await this.outbox?.read(id).catch(() => undefined)) ?? null;
  }

  private async withContent(item: OutboxSummary, next: Next): Promise<void> {
    if (!this.host.isOwn(item.id)) return this.open(item.id, { phase: 'code', next, isWrong: false });
    if (next === 'copy') return this.openCopy(item);
    if (this.host.isWriting()) return this.open(item.id, { phase: 'replace' });
    return this.openInForm(item);
  }

  private async openInForm({ id, problem }: OutboxSummary): Promise<void> {
    this.close();
    const entry = await this.outbox?.edit(id).catch(() => undefined);
    if (entry?.kind === 'report')
      this.host.open(id, valuesOf(entry.submission, entry.chosen), entry, problem);
    else this.host.announce(this.messages.changed);
  }

  private async openCopy({ id, createdAt }: OutboxSummary): Promise<void> {
    const entry = await this.read(id);
    if (!entry) return this.host.announce(this.messages.changed);
    const text = encodeURIComponent(copyAsText(entry, this.messages.copied));
    const { sms: to, web } = this.host.fallback() ?? this.national;
    this.open(id, {
      phase: 'copy',
      isGuarded: isGuarded(entry),
      whatsapp: `https://wa.me/?text=${text}`,
      // With `?&`, Android reads the first parameter and iOS the one after the ampersand.
      web,
      sms: to ? { to, href: `sms:${to}?&body=${text}` } : null,
    });
    this.copy = { entry, createdAt };
  }

  private open(id: string, state: WaitingPanel): void {
    this.copy = null;
    this.panel = { id, state };
    this.host.focus('waiting-panel');
    this.host.element.requestUpdate();
  }
}
