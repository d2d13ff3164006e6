import type { TemplateResult } from 'lit';
import { MAXIMA } from '../../contract/maxima.js';
import { OBJECTION_GROUNDS } from '../../contract/information/objection.js';
import { OBJECTION_CLOCK, objectionDue } from '../../contract/reporting/clock-kind.js';
import { readObjection } from '../../contract/information/read-objection.js';
import type { Report } from '../../contract/reporting/report.js';
import { asAduanError } from '../../errors.js';
import { randomKey } from '../../outbox/idempotency-key.js';
import { dateWords } from '../../report/dates.js';
import { reportWords, type ReportMessages } from '../../report/report-words.js';
import { lazy } from '../../widget/lazy.js';
import { LazyPart } from '../../widget/lazy-part.js';
import type { OwnReport, TrackerContext } from '../tracker-context.js';
import type { Unfolding } from '../reading/unfolding-view.js';
import {
  renderDecision,
  renderObjection,
  type ObjectionDraft,
  type ObjectionHandlers,
} from './objection-view.js';
import { objectionWords, type ObjectionMessages } from './objection-words.js';

const loadReckoning = lazy(() => import('../reckoning/reckoning-part.js'));

/** Fewer characters tell a superior nothing; the endpoint asks for as many. */
const CONTENT_MIN = 10;

/** Noon in Jakarta: the same calendar day in all of Indonesia's time zones. */
const noonOf = (day: string): string => `${day}T05:00:00Z`;

/** An objection to how a request for information was answered, for the code's holder. Loaded with a request. */
export class ObjectionPart {
  isOpen = false;
  private readonly messages: ObjectionMessages;
  private readonly reportMessages: ReportMessages;
  private readonly reckoning;
  /** By report number: what is typed stays while another report is read, and each has its key for all attempts. */
  private readonly drafts = new Map<string, ObjectionDraft & { key: string }>();

  constructor(private readonly context: TrackerContext) {
    this.messages = context.messages('objection', objectionWords);
    this.reportMessages = context.messages('report', reportWords);
    this.reckoning = new LazyPart(
      context.element,
      loadReckoning,
      ({ ReckoningPart }) => new ReckoningPart(context, () => OBJECTION_CLOCK),
    );
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    if (this.isOpen) this.context.focus.after('objection');
    this.context.element.requestUpdate();
  }

  /** Null where nothing was decided, and no days were added. */
  renderDecision(report: Report): TemplateResult | null {
    return renderDecision(readObjection(report), this.messages);
  }

  render(): TemplateResult | null {
    const { own, trackerMessages: common, timezone } = this.context;
    if (!this.isOpen || !own) return null;
    const objection = readObjection(own.report);
    const { until } = objection;
    const due = objectionDue(own.report);
    const days = dateWords(this.reportMessages.locale, timezone);
    return renderObjection(
      {
        messages: this.messages,
        common,
        objection,
        draft: this.draftOf(own),
        letters: OBJECTION_GROUNDS,
        max: MAXIMA.reason,
        until: until && days.day(noonOf(until)),
        due: due && days.day(due),
        reckoning: due ? this.renderReckoning() : null,
      },
      this.handlers,
    );
  }

  private renderReckoning(): Unfolding {
    const { part, error } = this.reckoning;
    const content = part ? part.render() : error && this.context.trackerMessages.errors[error.code];
    return { label: this.reportMessages.clock.how, isOpen: part?.isOpen ?? false, content };
  }

  private draftOf({ report: { trackingId } }: OwnReport): ObjectionDraft & { key: string } {
    let draft = this.drafts.get(trackingId);
    if (!draft) {
      draft = { ground: '', content: '', problems: {}, isSending: false, error: null, key: randomKey() };
      this.drafts.set(trackingId, draft);
    }
    return draft;
  }

  private readonly handlers: ObjectionHandlers = {
    onGround: ({ target }) => this.change({ ground: (target as HTMLSelectElement).value }),
    onContent: ({ target }) => this.change({ content: (target as HTMLTextAreaElement).value }),
    onSend: () => void this.send(),
    onReckoning: () => void this.reckoning.load().then((part) => part?.toggle()),
  };

  /** Another content is another objection: it needs another key. */
  private change(typed: Partial<Pick<ObjectionDraft, 'ground' | 'content'>>): void {
    const { own } = this.context;
    if (own) Object.assign(this.draftOf(own), typed);
  }

  private async send(): Promise<void> {
    const { context, messages } = this;
    const { own, announcer, focus, element } = context;
    if (!own) return;
    const draft = this.draftOf(own);
    if (draft.isSending) return;
    draft.problems = this.problemsOf(draft);
    const [wrong] = Object.keys(draft.problems);
    element.requestUpdate();
    if (wrong) {
      announcer.say(Object.values(draft.problems)[0]!);
      focus.after(`objection-${wrong}`);
      return;
    }
    const ground = OBJECTION_GROUNDS.find((one) => one === draft.ground)!;
    const content = draft.content.trim();
    draft.isSending = true;
    draft.error = null;
    announcer.say(messages.sending);
    const { trackingId } = own.report;
    try {
      const options = { accessCode: own.accessCode, idempotencyKey: draft.key };
      await context.service.object!(trackingId, { ground, content, ...options });
      this.drafts.delete(trackingId);
      announcer.say(messages.waits);
      focus.after('objection');
      context.refresh();
    } catch (cause) {
      const error = asAduanError(cause, 'server-error');
      // An attempt with other words did arrive.
      if (error.code === 'idempotency-mismatch') context.refresh();
      draft.error = error;
      const { ground: aboutGround, content: aboutContent } = error.fields ?? {};
      draft.problems = {
        ...(aboutGround && { ground: aboutGround.join(' ') }),
        ...(aboutContent && { content: aboutContent.join(' ') }),
      };
      // The same key is refused with other words: an attempt did arrive with those before.
      if (!draft.error.bodyLeft) draft.key = randomKey();
      announcer.say(draft.error.bodyLeft ? messages.unknown.heading : messages.failed);
      focus.after('objection-trouble');
      context.tell(draft.error, 'reply');
    }
    draft.isSending = false;
    element.requestUpdate();
  }

  private problemsOf({ ground, content }: ObjectionDraft): ObjectionDraft['problems'] {
    const { problems: m } = this.messages;
    const max = MAXIMA.reason;
    const { length } = content.trim();
    return {
      ...(ground === '' && { ground: m.ground }),
      ...(length < CONTENT_MIN ? { content: m.short } : length > max && { content: m.long(max) }),
    };
  }
}
