import type { ReactiveController } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import { promisedDay } from '../../contract/reporting/promised-day.js';
import { isResting } from '../../contract/reporting/report.js';
import type { Reply } from '../../contract/reporting/reply.js';
import { isAnswer } from '../../report/report-history.js';
import type { Problem } from '../../outbox/item.js';
import { choices } from '../../widget/choice-view.js';
import { filePicker } from '../../widget/styles/file-picker.js';
import type { OutgoingReplies, ReplyWriter } from '../outgoing/outgoing-replies.js';
import type { ReplySection } from '../reading/report-view.js';
import type { OwnReport, TrackerContext } from '../tracker-context.js';
import { ReportReply } from './report-reply.js';
import { replyStyles } from './reply-styles.js';
import {
  renderAgain,
  renderQuestion,
  renderRating,
  renderReply,
  renderResting,
  type ReplyHandlers,
  type ReplyView,
} from './reply-view.js';
import { replyWords, type ReplyMessages } from './reply-words.js';

const CLOSED: readonly string[] = ['archived', 'rejected'];

/** Reply, rating and reopening, for the holder of a report's code. Typed text is kept during other searches. */
export class ReplyPart implements ReactiveController, ReplyWriter {
  private readonly messages: ReplyMessages;
  /** Replies by report number: unfinished ones stay until their report is opened again. */
  private readonly replies = new Map<string, ReportReply>();
  /** True when the form below the report is unfolded. */
  private isUnfolded = false;
  /** Reply to the shown report; null where none can be written. */
  private shown: ReportReply | null = null;

  constructor(
    private readonly context: TrackerContext,
    private readonly outgoing: OutgoingReplies,
  ) {
    this.messages = context.messages('reply', replyWords);
    context.adopt(choices, filePicker, replyStyles);
    context.element.addController(this);
  }

  hostUpdate(): void {
    const { own, capabilities } = this.context;
    const { statusCode = '', mergedInto } = own?.report ?? {};
    // A merged report goes on at another, where its reporter is still heard.
    const canReply = capabilities?.features.has('reply') && (mergedInto || !CLOSED.includes(statusCode));
    this.shown = own && canReply ? this.replyTo(own) : null;
  }

  /** Null where there is nothing to show. */
  render(): ReplySection | null {
    const { messages, shown, context, outgoing } = this;
    const { own, capabilities } = context;
    if (!own || !capabilities) return null;
    const arrived = outgoing.renderArrived();
    const kept = outgoing.render({ canEdit: shown !== null, except: shown?.itemId ?? null });
    // `isWriting` one at a time: while a reply waits to be sent, a form is there only to change that one.
    const isWriting = shown && (!kept || shown.itemId !== null || shown.state.phase === 'keeping');
    const view = isWriting ? this.viewOf(shown, own, capabilities) : null;
    const task = view && this.renderTask(view, shown!, own);
    const isResponded = own.report.statusCode === 'responded';
    const isInCard = shown && (shown.isUnsettled || (isResponded && isBegun(shown)));
    // A reply that was being written when the answer came stays in its place.
    const isFolded = view && !isInCard && (!isResponded || shown?.isWritten);
    return {
      heading: view?.isMore ? messages.more : messages.heading,
      inCard: arrived || kept || task ? [arrived, kept, task] : null,
      isOpen: this.isUnfolded || Boolean(shown?.itemId) || shown?.state.phase === 'failed',
      onToggle: (isOpen) => (this.isUnfolded = isOpen),
      content: isFolded ? renderReply(view, this.handlersOf(shown!)) : null,
    };
  }

  /** Unfolds the form for a reply and focuses it. */
  unfold(): void {
    this.isUnfolded = true;
    this.context.focus.after('reply-content');
    this.context.element.requestUpdate();
  }

  /** Questions about the answer: whether the matter is settled, what is missing, and how it was handled. */
  private renderTask(view: ReplyView, reply: ReportReply, { report, thread }: OwnReport): unknown {
    const handlers = this.handlersOf(reply);
    const isResponded = report.statusCode === 'responded';
    if (reply.isUnsettled || (isResponded && isBegun(reply))) return renderReply(view, handlers);
    const { timezone, capabilities } = this.context;
    if (isResponded && !reply.isAsking && isResting(report, timezone, new Date()))
      return renderResting(view, handlers);
    if (isResponded) return renderQuestion(view, handlers);
    // `rating` is given once, so not before the end: who says "Belum" would judge work that isn't done.
    if (report.statusCode !== 'done') return null;
    const isRated = thread.items.some(({ rating }) => rating > 0);
    return capabilities!.features.has('rating') && !isRated && thread.items.some(isAnswer)
      ? renderRating(view, handlers)
      : renderAgain(view, handlers);
  }

  private viewOf(
    reply: ReportReply,
    { report, thread }: OwnReport,
    { features, limits }: Capabilities,
  ): ReplyView {
    const { messages } = this;
    const { timezone, trackerMessages } = this.context;
    const { state, problems, content, rating, isUnsettled, isPrivate, isShared, photos, itemId } = reply;
    return {
      messages,
      isMore: !thread.items.some(isAnswer),
      promisedDay: promisedDay(report, timezone, trackerMessages.locale, new Date()),
      common: trackerMessages,
      state,
      problems,
      content,
      rating,
      isUnsettled,
      isPrivate,
      isShared,
      isChange: itemId !== null,
      files: photos.files,
      previews: photos.previews,
      limits,
      contentMax: limits.contentMax,
      statusCode: report.statusCode,
      isSecret: report.isSecret,
      canAttach: features.has('attachments') && limits.attachmentsMax > 0,
    };
  }

  private handlersOf(reply: ReportReply): ReplyHandlers {
    const { focus } = this.context;
    return {
      onInput: ({ target }) => write(reply, target as HTMLInputElement | HTMLTextAreaElement),
      onYes: () => {
        this.outgoing.dismiss();
        void reply.settle();
      },
      onLater: () => {
        this.outgoing.dismiss();
        reply.isAsking = false;
        void reply.rest();
      },
      onAsk: () => {
        this.outgoing.dismiss();
        reply.isAsking = true;
        focus.after('question');
        this.context.element.requestUpdate();
      },
      onNo: () => {
        this.outgoing.dismiss();
        reply.write({ resolved: false });
        focus.after('reply-content');
      },
      onRate: (event) => {
        event.preventDefault();
        void reply.rate();
      },
      onClearRating: () => {
        reply.write({ rating: null });
        focus.after('reply-rating-1');
      },
      onCancel: () => {
        focus.after(reply.itemId ? `kept-${reply.itemId}` : 'settled-no');
        if (reply.itemId) reply.clear();
        else reply.write({ resolved: undefined });
      },
      onPick: ({ target }) => pick(reply, target as HTMLInputElement),
      onRemove: (id) => this.removeFile(reply, id),
      onSubmit: (event) => {
        event.preventDefault();
        void this.send(reply);
      },
    };
  }

  private replyTo({ report: { trackingId }, accessCode }: OwnReport): ReportReply {
    let reply = this.replies.get(trackingId);
    if (reply) return reply;
    const { context, outgoing } = this;
    reply = new ReportReply(context.element, {
      trackingId,
      accessCode,
      limits: () => context.capabilities!.limits,
      words: () => this.messages.settled.words,
      keep: (entry, how) => outgoing.queue.add(entry, how),
      kept: (id) => void outgoing.send(id),
      refused: (field) => context.focus.after(field === 'rating' ? 'reply-rating-1' : `reply-${field}`),
      failed: (problem) => this.failed(problem),
    });
    this.replies.set(trackingId, reply);
    return reply;
  }

  private async send(reply: ReportReply): Promise<void> {
    if (reply.state.phase === 'keeping') return;
    await reply.send();
    // The focus is on the field now, and its error is read with it.
    if (Object.keys(reply.problems).length) this.context.announcer.say('');
  }

  /** Puts a kept reply back into the form; `problem` is the endpoint's objection to it. */
  async reopen(id: string, problem: Problem | null): Promise<boolean> {
    const { shown: reply, outgoing, context } = this;
    const entry = reply && !reply.itemId ? await outgoing.queue.edit(id) : undefined;
    if (!reply || !entry) return false;
    reply.restore(id, entry, problem);
    this.isUnfolded = true;
    if (!problem) context.focus.after('reply-content');
    return true;
  }

  /** Words for a sent reply, by the report's new status: an endpoint without that question closes nothing. */
  wordsOf({ content, rating, resolved }: Reply, statusCode: string | null): string {
    const { sent } = this.messages;
    if (resolved === 'later') return sent.later;
    if (resolved === true && statusCode === 'done') return sent.yes;
    if (resolved === false && statusCode === 'reopened') return sent.no;
    return rating && !content ? sent.rating : sent.reply;
  }

  private removeFile(reply: ReportReply, id: number): void {
    const { announcer, focus } = this.context;
    const file = reply.photos.files.find((known) => known.id === id);
    reply.remove(id);
    if (file) announcer.say(this.messages.photos.removed(file.name));
    focus.after('reply-attachment');
  }

  private failed(problem: Problem): void {
    const { announcer, focus } = this.context;
    announcer.say(this.messages.failed);
    focus.after('reply-trouble');
    this.context.tell(problem, 'reply');
  }
}

const isBegun = ({ itemId, state }: ReportReply): boolean => itemId !== null || state.phase === 'failed';

function write(reply: ReportReply, control: HTMLInputElement | HTMLTextAreaElement): void {
  const { name, value } = control;
  const { checked = false } = control as Partial<HTMLInputElement>;
  if (name === 'content') reply.write({ content: value });
  if (name === 'rating') reply.write({ rating: Number(value) });
  if (name === 'is_secret') reply.write({ isPrivate: checked });
  if (control.id === 'reply-shared') reply.write({ isShared: checked });
}

function pick(reply: ReportReply, input: HTMLInputElement): void {
  reply.add(input.files ?? []);
  // Emptied, so that a file can be picked again after it was removed.
  input.value = '';
}
