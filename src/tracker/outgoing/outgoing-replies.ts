import { type nothing, type TemplateResult } from 'lit';
import { isWaiting } from '../../report/report-history.js';
import { unknownOf } from '../report-refresh.js';
import type { TrackerService } from '../../report/report-lookup.js';
import { ReplyQueue, type KeptReply, type OpenReport } from './reply-queue.js';
import { emit } from '../../events.js';
import { dateWords } from '../../report/dates.js';
import { outgoingId } from './words/id.js';
import { reportId } from '../../report/words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import type { Problem } from '../../outbox/item.js';
import { renderOutgoing, renderOutgoingList, type OutgoingHandlers } from './outgoing-view.js';
import { statusName as nameOf } from '../report-view.js';
import type { OwnReportHost } from '../own-report.js';

export interface OutgoingHost extends Omit<OwnReportHost, 'forgetFiles' | 'outgoing'> {
  /** Absolute, or empty for a service of the host's own. */
  endpoint: () => string;
  /** The service in use; undefined until it is there. */
  client: () => TrackerService | undefined;
}

/** Refusals that end at a field or a file: the reply goes back under the pen by itself. */
const FOR_THE_PEN: readonly Problem['code'][] = [
  'refused',
  'too-large',
  'unsupported-type',
  'file-unreadable',
];

/** Replies on their way: what this device holds of them, and what becomes of each. */
export class TrackerOutgoing {
  readonly queue: ReplyQueue;
  /** Takes a reply back under the pen; false where there is none for it. */
  reopen: ((id: string, problem: Problem | null) => Promise<boolean>) | null = null;
  private readonly messages;
  private removing: string | null = null;

  constructor(private readonly host: OutgoingHost) {
    this.messages = messagesOf(host.element, 'outgoing', outgoingId);
    this.queue = new ReplyQueue(host.element, {
      endpoint: host.endpoint,
      service: host.client,
      sent: (reply, isAsked) => this.sent(reply, isAsked),
      failed: (reply, problem) => void this.failed(reply, problem),
    });
  }

  /** Those of the report on show but the one under the pen; null where none waits. */
  render(report: OpenReport, { canEdit, except }: { canEdit: boolean; except: string | null }) {
    this.queue.show(report);
    const own = this.queue.own.filter(({ line }) => line.id !== except);
    return own.length ? renderOutgoing(this.view(own, canEdit), this.handlers) : null;
  }

  /** Those of any report, where none is open. */
  renderList(): TemplateResult | typeof nothing {
    this.queue.show(null);
    return renderOutgoingList(this.view(this.queue.unsent, false), this.handlers);
  }

  /** Tries one that was just kept. */
  async send(id: string): Promise<void> {
    const { announce, focusing } = this.host;
    announce(this.messages.states.sending.heading);
    focusing.after(`kept-${id}`);
    await this.queue.send(id);
  }

  /** What was taken back must not wait here to be told. */
  async forget(): Promise<void> {
    await Promise.all(this.queue.own.map(({ line }) => this.queue.remove(line.id)));
  }

  private view(replies: readonly KeptReply[], canEdit: boolean) {
    const { messages: common, capabilities } = this.host;
    const dates = dateWords(common.locale, capabilities()?.timezone ?? 'Asia/Jakarta');
    return { messages: this.messages, common, dates, replies, removing: this.removing, canEdit };
  }

  private readonly handlers: OutgoingHandlers = {
    onSend: (id) => void this.send(id),
    onEdit: (id) => void this.edit(id),
    onAsk: (id) => {
      this.host.focusing.after(id ? `sure-${id}` : `kept-${this.removing}`);
      this.removing = id;
    },
    onRemove: (id) => {
      this.removing = null;
      void this.queue.remove(id);
      this.host.announce(this.messages.remove.done);
      const { phase } = this.host.lookup.state;
      this.host.focusing.after(phase === 'done' ? 'reply' : 'tracking_id');
    },
  };

  private async edit(id: string): Promise<void> {
    if (!(await this.reopen?.(id, null))) this.host.announce(this.messages.gone);
  }

  /** It joins the history at once, and the report is asked for anew behind it. */
  private sent({ line, entry }: KeptReply, isAsked: boolean): void {
    const { element, lookup, announce, focusing, refresh } = this.host;
    const { sent, sentElsewhere, thanks } = this.messages;
    const { state } = lookup;
    const { followUp, statusCode } = line.reply ?? {};
    const statusName = line.reply?.statusName ?? '';
    if (!entry || state.phase !== 'done' || state.report.trackingId !== entry.reply.trackingId) {
      announce(sentElsewhere);
      return;
    }
    const { content, rating } = entry.reply;
    const report = messagesOf(element, 'report', reportId);
    const status = statusCode ? nameOf({ statusCode, statusName }, report) : null;
    announce(
      [
        content && sent(status),
        rating && thanks,
        followUp && isWaiting(followUp, state.report) && report.history.unreleased,
      ]
        .filter(Boolean)
        .join(' '),
    );
    lookup.renew(state.query, ({ report, thread }) => {
      const items = [...thread.items, ...(followUp ? unknownOf([followUp], thread.items) : [])];
      if (isAsked) focusing.after(followUp ? `answer-${items.length - 1}` : 'result');
      return {
        report: { ...report, ...(statusCode && { statusCode, statusName }) },
        thread: { ...thread, items },
      };
    });
    refresh();
  }

  private async failed({ line, entry }: KeptReply, problem: Problem): Promise<void> {
    const { announce, element, focusing, refresh, tell } = this.host;
    const { id, state, isEditable } = line;
    // What the endpoint has may be why: answered, rated, closed.
    if (problem.status === 409) refresh();
    if (state === 'needs-fix' && isEditable && FOR_THE_PEN.includes(problem.code) && problem.status !== 409) {
      if (entry && (await this.reopen?.(id, problem))) return;
    }
    tell(problem);
    if (state === 'sent') return;
    if (state === 'waiting') emit(element, 'aduan-queued', { waiting: this.queue.unsent.length });
    announce(this.messages.states[state].heading);
    focusing.after(`kept-${id}`);
  }
}
