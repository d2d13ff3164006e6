import type { nothing, ReactiveController, TemplateResult } from 'lit';
import { emit } from '../../events.js';
import type { Reply } from '../../contract/reporting/reply.js';
import type { Problem } from '../../outbox/item.js';
import { dateWords } from '../../report/dates.js';
import { isWaiting } from '../../report/report-history.js';
import { reportWords, type ReportMessages } from '../../report/report-words.js';
import { unknownOf } from '../reading/report-live.js';
import type { TrackerContext } from '../tracker-context.js';
import {
  outgoingStyles,
  renderArrived,
  renderOutgoing,
  renderOutgoingList,
  type OutgoingHandlers,
  type OutgoingView,
} from './outgoing-view.js';
import { ReplyQueue, type KeptReply } from './reply-queue.js';
import { outgoingWords, type OutgoingMessages } from './outgoing-words.js';

/** Refusals that concern a field or a file: the reply is put back into the form automatically. */
const EDITABLE_REFUSALS: readonly Problem['code'][] = [
  'refused',
  'too-large',
  'unsupported-type',
  'file-unreadable',
];

/** Functions of the part in which a reporter writes replies. */
export interface ReplyWriter {
  /** Puts a reply back into the form; resolves to false where it can't. */
  reopen: (id: string, problem: Problem | null) => Promise<boolean>;
  /** Says which reply was sent, and its effect. */
  wordsOf: (reply: Reply, statusCode: string | null) => string;
}

/** Replies of this device that aren't sent yet, with their progress. */
export class OutgoingReplies implements ReactiveController {
  readonly queue: ReplyQueue;
  private writer: ReplyWriter | null = null;
  /** Reply that arrived last, shown until the next action. */
  private arrived: { trackingId: string; words: string } | null = null;
  private readonly messages: OutgoingMessages;
  private readonly reportMessages: ReportMessages;
  /** Id of the reply whose removal is being confirmed. */
  private removing: string | null = null;

  constructor(private readonly context: TrackerContext) {
    this.messages = context.messages('outgoing', outgoingWords);
    this.reportMessages = context.messages('report', reportWords);
    context.adopt(outgoingStyles);
    this.queue = new ReplyQueue(context, {
      sent: (reply, isAsked) => this.sent(reply, isAsked),
      failed: (reply, problem) => void this.failed(reply, problem),
    });
    context.element.addController(this);
  }

  /** Makes replies changeable from now on. */
  attach(writer: ReplyWriter): void {
    this.writer = writer;
  }

  hostUpdate(): void {
    const { lookup, own } = this.context;
    // While another report is being searched for, the queue's news still concerns the one before.
    if (lookup.state.phase === 'loading') return;
    this.queue.show(own && { trackingId: own.report.trackingId, accessCode: own.accessCode });
  }

  /**
   * Replies to the shown report; null where none waits.
   *
   * @param except id of the reply that is in the form to be changed
   */
  render({ canEdit, except }: { canEdit: boolean; except: string | null }): TemplateResult | null {
    const own = this.queue.own.filter(({ line }) => line.id !== except);
    return own.length ? renderOutgoing(this.view(own, canEdit), this.handlers) : null;
  }

  /** Notice that a reply to the shown report has just arrived; else null. */
  renderArrived(): TemplateResult | null {
    const { arrived, context } = this;
    return arrived && arrived.trackingId === context.own?.report.trackingId
      ? renderArrived(arrived.words)
      : null;
  }

  /** Removes the notice of the last reply when the person goes on. */
  dismiss(): void {
    this.arrived = null;
  }

  /** All waiting replies, while no report is shown. */
  renderList(): TemplateResult | typeof nothing {
    return renderOutgoingList(this.view(this.queue.unsent, false), this.handlers);
  }

  /** Sends a reply that was just added to the queue. */
  async send(id: string): Promise<void> {
    const { announcer, focus } = this.context;
    this.dismiss();
    announcer.say(this.messages.states.sending.heading);
    focus.after(`kept-${id}`);
    await this.queue.send(id);
  }

  /** Removes the replies to the shown report, because it was withdrawn. */
  async forget(): Promise<void> {
    await Promise.all(this.queue.own.map(({ line }) => this.queue.remove(line.id)));
  }

  private view(replies: readonly KeptReply[], canEdit: boolean): OutgoingView {
    const { messages, removing, context } = this;
    const { trackerMessages: common, timezone } = context;
    return { messages, common, dates: dateWords(common.locale, timezone), replies, removing, canEdit };
  }

  private readonly handlers: OutgoingHandlers = {
    onSend: (id) => void this.send(id),
    onEdit: (id) => void this.edit(id),
    onAsk: (id) => {
      this.context.focus.after(id ? `sure-${id}` : `kept-${this.removing}`);
      this.removing = id;
    },
    onRemove: (id) => {
      const { announcer, focus, lookup } = this.context;
      this.removing = null;
      void this.queue.remove(id);
      announcer.say(this.messages.remove.done);
      focus.after(lookup.state.phase === 'done' ? 'result' : 'tracking_id');
    },
  };

  private async edit(id: string): Promise<void> {
    if (!(await this.writer?.reopen(id, null))) this.context.announcer.say(this.messages.gone);
  }

  /** Adds the sent reply to the history at once, and requests the report again in the background. */
  private sent({ line, entry }: KeptReply, isAsked: boolean): void {
    const { lookup, announcer, focus, refresh } = this.context;
    const { state } = lookup;
    const { followUp, statusCode } = line.reply ?? {};
    const statusName = line.reply?.statusName ?? '';
    if (!entry || state.phase !== 'done' || state.report.trackingId !== entry.reply.trackingId) {
      announcer.say(this.messages.sentElsewhere);
      return;
    }
    const isUnreleased = Boolean(followUp && isWaiting(followUp, state.report));
    const words = [
      this.writer?.wordsOf(entry.reply, statusCode ?? null) ?? this.messages.sent,
      isUnreleased && entry.reply.content && this.reportMessages.history.unreleased,
    ]
      .filter(Boolean)
      .join(' ');
    this.arrived = { trackingId: entry.reply.trackingId, words };
    announcer.say(words);
    lookup.renew(state.query, ({ report, thread }) => {
      const items = [...thread.items, ...(followUp ? unknownOf([followUp], thread.items) : [])];
      if (isAsked) focus.after('arrived');
      return {
        report: {
          ...report,
          ...(statusCode && { statusCode, statusName }),
          ...(entry.reply.resolved === 'later' && { waitsUntil: report.promisedAt }),
        },
        thread: { ...thread, items },
      };
    });
    refresh();
  }

  private async failed({ line, entry }: KeptReply, problem: Problem): Promise<void> {
    const { announcer, element, focus, refresh } = this.context;
    const { id, state, isEditable } = line;
    // A conflict: the report may have been answered, rated or closed meanwhile.
    if (problem.status === 409) refresh();
    const isForTheForm = EDITABLE_REFUSALS.includes(problem.code) && problem.status !== 409;
    if (state === 'needs-fix' && isEditable && isForTheForm) {
      if (entry && (await this.writer?.reopen(id, problem))) return;
    }
    this.context.tell(problem, 'reply');
    if (state === 'sent') return;
    if (state === 'waiting') emit(element, 'aduan-queued', { waiting: this.queue.unsent.length });
    announcer.say(this.messages.states[state].heading);
    focus.after(`kept-${id}`);
  }
}
