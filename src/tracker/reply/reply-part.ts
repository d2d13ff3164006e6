import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { FollowUp } from '../../contract/reporting/followups.js';
import type { Problem } from '../../outbox/item.js';
import { filePicker } from '../../widget/styles/file-picker.js';
import type { OutgoingReplies } from '../outgoing/outgoing-replies.js';
import type { ReplySection } from '../reading/report-view.js';
import type { OwnReport, TrackerContext } from '../tracker-context.js';
import { ReportReply } from './report-reply.js';
import { replyStyles } from './reply-styles.js';
import { renderReply, type ReplyHandlers } from './reply-view.js';
import { replyId } from './words/id.js';
import type { ReplyMessages } from './words/words.js';

const CLOSED: readonly string[] = ['archived', 'rejected'];

/** Reply, rating and reopening, for the holder of a report's code. What was typed outlives other searches. */
export class ReplyPart implements ReactiveController {
  private readonly messages: ReplyMessages;
  /** By report number: what is half written stays until its report is opened again. */
  private readonly replies = new Map<string, ReportReply>();
  /** To the report on show; null where none can be written. */
  private shown: ReportReply | null = null;

  constructor(
    private readonly context: TrackerContext,
    private readonly outgoing: OutgoingReplies,
  ) {
    this.messages = context.messages('reply', replyId);
    outgoing.reopen = (id, problem) => this.reopen(id, problem);
    context.adopt(filePicker, replyStyles);
    context.element.addController(this);
  }

  hostUpdate(): void {
    const { own, capabilities } = this.context;
    const canReply = capabilities?.features.has('reply') && !CLOSED.includes(own?.report.statusCode ?? '');
    this.shown = own && canReply ? this.replyTo(own) : null;
  }

  /** Null where there is nothing to say and nothing on its way. */
  render(): ReplySection | null {
    const { messages, shown, context } = this;
    const { own, capabilities } = context;
    if (!own || !capabilities) return null;
    const kept = this.outgoing.render({ canEdit: shown !== null, except: shown?.itemId ?? null });
    // One at a time: there is no form for the next reply while one waits to be sent, unless that one is being changed.
    const isWriting = shown && (!kept || shown.itemId !== null || shown.state.phase === 'keeping');
    if (!kept && !isWriting) return null;
    const isTask = own.report.statusCode === 'responded' && !kept;
    return {
      heading: isTask ? messages.task : messages.heading,
      isTask,
      isOpen: isTask || kept !== null,
      content: html`${kept ?? nothing} ${isWriting ? this.renderForm(shown, own, capabilities) : nothing}`,
    };
  }

  private renderForm(
    reply: ReportReply,
    { report: { statusCode, isSecret }, thread }: OwnReport,
    { features, limits }: Capabilities,
  ): TemplateResult {
    const isTask = statusCode === 'responded';
    const isRated = thread.items.some(({ rating }) => rating > 0);
    return renderReply(
      {
        messages: this.messages,
        common: this.context.trackerMessages,
        state: reply.state,
        problems: reply.problems,
        content: reply.content,
        rating: reply.rating,
        isPrivate: reply.isPrivate,
        isShared: reply.isShared,
        isChange: reply.itemId !== null,
        files: reply.photos.files,
        previews: reply.photos.previews,
        limits,
        contentMax: limits.contentMax,
        statusCode,
        isSecret,
        asked: isTask ? (thread.items.filter(isAnswer).at(-1) ?? null) : null,
        canRate: features.has('rating') && !isRated && (isTask || thread.items.some(isAnswer)),
        canAttach: features.has('attachments') && limits.attachmentsMax > 0,
      },
      this.handlersOf(reply),
    );
  }

  private handlersOf(reply: ReportReply): ReplyHandlers {
    const { focus } = this.context;
    return {
      onInput: ({ target }) => write(reply, target as HTMLInputElement | HTMLTextAreaElement),
      onClearRating: () => {
        reply.write({ rating: null });
        focus.after('reply-rating-1');
      },
      onCancel: () => {
        focus.after(`kept-${reply.itemId}`);
        reply.clear();
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

  /** A kept reply comes back into the form to be changed; `problem` is what the endpoint holds against it. */
  private async reopen(id: string, problem: Problem | null): Promise<boolean> {
    const { shown: reply, outgoing, context } = this;
    const entry = reply && !reply.itemId ? await outgoing.queue.edit(id) : undefined;
    if (!reply || !entry) return false;
    reply.restore(id, entry, problem);
    if (!problem) context.focus.after('reply-content');
    return true;
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
    this.context.tell(problem);
  }
}

const isAnswer = ({ author, fromName }: FollowUp): boolean =>
  author === null ? fromName !== '' : author !== 'reporter';

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
  // Emptied, so that the same file can be picked again after it was taken away.
  input.value = '';
}
