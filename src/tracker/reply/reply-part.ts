import { html, nothing } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { FollowUp } from '../../contract/reporting/followups.js';
import { ReportReply } from './report-reply.js';
import { replyId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import type { Problem } from '../../outbox/item.js';
import { renderReply } from './reply-view.js';
import type { ReplyPart } from '../report-view.js';
import type { OwnReport, OwnReportHost } from '../own-report.js';

const CLOSED: readonly string[] = ['archived', 'rejected'];

/** Reply, rating and reopening, for the holder of a report's code. What was typed outlives other searches. */
export class TrackerReply {
  private readonly messages;
  /** By number: what is half written waits for its report to be opened again. */
  private readonly replies = new Map<string, ReportReply>();

  constructor(private readonly host: OwnReportHost) {
    this.messages = messagesOf(host.element, 'reply', replyId);
    host.outgoing.reopen = (id, problem) => this.reopen(id, problem);
  }

  /** Null where there is nothing to say and nothing on its way. */
  render(own: OwnReport, capabilities: Capabilities): ReplyPart | null {
    const { messages } = this;
    const { report, accessCode } = own;
    const { statusCode, trackingId } = report;
    const canReply = capabilities.features.has('reply') && !CLOSED.includes(statusCode);
    const reply = canReply ? this.replyTo(own) : null;
    const except = reply?.itemId ?? null;
    const kept = this.host.outgoing.render({ trackingId, accessCode }, { canEdit: canReply, except });
    // One at a time: the next one can be written when this one has arrived, or while it is being changed.
    const isWriting = reply && (!kept || reply.itemId !== null || reply.state.phase === 'keeping');
    if (!kept && !isWriting) return null;
    const isTask = statusCode === 'responded' && !kept;
    const content = html`${kept ?? nothing} ${isWriting ? this.renderPen(reply, own, capabilities) : nothing}`;
    const heading = isTask ? messages.task : messages.heading;
    return { heading, isTask, isOpen: isTask || kept !== null, content };
  }

  private renderPen(
    reply: ReportReply,
    { report: { statusCode, isSecret }, thread }: OwnReport,
    { features, limits }: Capabilities,
  ) {
    const { messages, host } = this;
    const isTask = statusCode === 'responded';
    const isRated = thread.items.some(({ rating }) => rating > 0);
    return renderReply(
      {
        messages,
        common: host.messages,
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
      {
        onInput: ({ target }) => write(reply, target as HTMLInputElement | HTMLTextAreaElement),
        onClearRating: () => {
          reply.write({ rating: null });
          host.focusing.after('reply-rating-1');
        },
        onCancel: () => {
          host.focusing.after(`kept-${reply.itemId}`);
          reply.clear();
        },
        onPick: ({ target }) => pick(reply, target as HTMLInputElement),
        onRemove: (id) => this.removeFile(reply, id),
        onSubmit: (event) => {
          event.preventDefault();
          void this.send(reply);
        },
      },
    );
  }

  private replyTo({ report: { trackingId }, accessCode }: OwnReport): ReportReply {
    let reply = this.replies.get(trackingId);
    if (reply) return reply;
    const { element, capabilities, focusing, outgoing } = this.host;
    reply = new ReportReply(element, {
      trackingId,
      accessCode,
      limits: () => capabilities()!.limits,
      keep: (entry, how) => outgoing.queue.add(entry, how),
      kept: (id) => void outgoing.send(id),
      refused: (field) => focusing.after(field === 'rating' ? 'reply-rating-1' : `reply-${field}`),
      failed: (problem) => this.failed(problem),
    });
    this.replies.set(trackingId, reply);
    return reply;
  }

  private async send(reply: ReportReply): Promise<void> {
    if (reply.state.phase === 'keeping') return;
    await reply.send();
    // The focus is on the field now, and its error is read with it.
    if (Object.keys(reply.problems).length) this.host.announce('');
  }

  /** A kept reply comes back to be changed; `problem` is what the endpoint holds against it. */
  private async reopen(id: string, problem: Problem | null): Promise<boolean> {
    const { outgoing, focusing, lookup } = this.host;
    const { state } = lookup;
    const reply = state.phase === 'done' ? this.replies.get(state.report.trackingId) : undefined;
    const entry = reply && !reply.itemId ? await outgoing.queue.edit(id) : undefined;
    if (!reply || !entry) return false;
    reply.restore(id, entry, problem);
    if (!problem) focusing.after('reply-content');
    return true;
  }

  private removeFile(reply: ReportReply, id: number): void {
    const file = reply.photos.files.find((known) => known.id === id);
    reply.remove(id);
    if (file) this.host.announce(this.messages.photos.removed(file.name));
    this.host.focusing.after('reply-attachment');
  }

  private failed(problem: Problem): void {
    const { announce, focusing } = this.host;
    announce(this.messages.failed);
    focusing.after('reply-trouble');
    this.host.tell(problem);
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
