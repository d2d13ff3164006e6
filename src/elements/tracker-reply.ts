import type { Capabilities } from '../contract/capabilities.js';
import type { FollowUp } from '../contract/followups.js';
import type { Reply, ReplyReceipt } from '../contract/reply.js';
import { statusOf } from '../contract/statuses.js';
import { unknownOf } from '../controllers/report-refresh.js';
import { ReportReply } from '../controllers/report-reply.js';
import type { AduanError } from '../errors.js';
import { replyId } from '../i18n/tracker/reply-id.js';
import { renderReply } from '../views/tracker/reply.js';
import type { ReplyPart } from '../views/tracker/report.js';
import type { OwnReport, OwnReportHost } from './own-report.js';

const CLOSED: readonly string[] = ['archived', 'rejected'];

/** Reply, rating and reopening, for the holder of a report's code. What was typed outlives other searches. */
export class TrackerReply {
  private readonly messages = replyId;
  /** By number: an unsent reply waits for its report to be opened again. */
  private readonly replies = new Map<string, ReportReply>();

  constructor(private readonly host: OwnReportHost) {}

  /** Null where the endpoint takes none, or not to this report. */
  render(own: OwnReport, { features, limits }: Capabilities): ReplyPart | null {
    const { report, thread } = own;
    const { statusCode, isSecret } = report;
    if (!features.has('reply') || CLOSED.includes(statusCode)) return null;
    const reply = this.replyTo(own);
    const { messages, host } = this;
    const isTask = statusCode === 'responded';
    const isRated = thread.items.some(({ rating }) => rating > 0);
    const content = renderReply(
      {
        messages,
        common: host.messages,
        state: reply.state,
        problems: reply.problems,
        content: reply.content,
        rating: reply.rating,
        isPrivate: reply.isPrivate,
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
        onPick: ({ target }) => pick(reply, target as HTMLInputElement),
        onRemove: (id) => this.removeFile(reply, id),
        onSubmit: (event) => {
          event.preventDefault();
          void this.send(reply);
        },
      },
    );
    return { heading: isTask ? messages.task : messages.heading, isTask, content };
  }

  private replyTo({ report: { trackingId }, accessCode }: OwnReport): ReportReply {
    let reply = this.replies.get(trackingId);
    if (reply) return reply;
    const { element, service, capabilities, focusing } = this.host;
    reply = new ReportReply(element, {
      trackingId,
      accessCode,
      service,
      limits: () => capabilities()!.limits,
      sent: (receipt, sent) => this.sent(trackingId, receipt, sent),
      refused: (field) => focusing.after(field === 'rating' ? 'reply-rating-1' : `reply-${field}`),
      failed: (error) => this.failed(error),
    });
    this.replies.set(trackingId, reply);
    return reply;
  }

  private async send(reply: ReportReply): Promise<void> {
    if (reply.state.phase === 'sending') return;
    this.host.announce(this.messages.sending);
    await reply.send();
    // The focus is on the field now, and its error is read with it.
    if (Object.keys(reply.problems).length) this.host.announce('');
  }

  private removeFile(reply: ReportReply, id: number): void {
    const file = reply.photos.files.find((known) => known.id === id);
    reply.remove(id);
    if (file) this.host.announce(this.messages.photos.removed(file.name));
    this.host.focusing.after('reply-attachment');
  }

  /** The reply joins the history at once, takes the focus there, and the report is asked for anew behind it. */
  private sent(trackingId: string, { followUp, statusCode, statusName }: ReplyReceipt, reply: Reply): void {
    const { lookup, announce, focusing, refresh } = this.host;
    const { sent, thanks } = this.messages;
    const status = statusCode && (statusOf(statusCode)?.card ?? statusName);
    announce([reply.content ? sent(status) : '', reply.rating ? thanks : ''].filter(Boolean).join(' '));
    const { state } = lookup;
    if (state.phase !== 'done' || state.report.trackingId !== trackingId) return;
    lookup.renew(state.query, ({ report, thread }) => {
      const items = [...thread.items, ...(followUp ? unknownOf([followUp], thread.items) : [])];
      focusing.after(followUp ? `answer-${items.length - 1}` : 'result');
      return {
        report: { ...report, ...(statusCode && { statusCode, statusName: statusName ?? '' }) },
        thread: { ...thread, items },
      };
    });
    refresh();
  }

  private failed(error: AduanError): void {
    const { announce, focusing, refresh, tell } = this.host;
    const { unknown, failed } = this.messages;
    announce(error.bodyLeft || error.code === 'in-progress' ? unknown.heading : failed);
    focusing.after('reply-trouble');
    // What the endpoint has may be why: answered, rated, closed, or there already.
    if (error.status === 409 || error.code === 'idempotency-mismatch') refresh();
    tell(error);
  }
}

const isAnswer = ({ author, fromName }: FollowUp): boolean =>
  author === null ? fromName !== '' : author !== 'reporter';

function write(reply: ReportReply, control: HTMLInputElement | HTMLTextAreaElement): void {
  const { name, value } = control;
  if (name === 'content') reply.write({ content: value });
  if (name === 'rating') reply.write({ rating: Number(value) });
  if (name === 'is_secret') reply.write({ isPrivate: (control as HTMLInputElement).checked });
}

function pick(reply: ReportReply, input: HTMLInputElement): void {
  reply.add(input.files ?? []);
  // Emptied, so that the same file can be picked again after it was taken away.
  input.value = '';
}
