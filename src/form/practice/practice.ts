import { html, css, type TemplateResult } from 'lit';
import type { ReportingService } from '../../client/service.js';
import type { Journey } from '../../form-logic/state.js';
import type { Outbox } from '../../outbox/outbox.js';
import { outboxOf } from '../../sending/page-outbox.js';
import type { FormContext } from '../form-context.js';
import { practiceWords, type PracticeMessages } from '../assisted/assisted-words.js';
import { AduanError } from '../../errors.js';

/** Practice: a queue that sends nothing, and the banner and tracker around the screens. */
export class Practice {
  private readonly messages;
  private readonly outboxes = new WeakMap<ReportingService, Outbox>();
  /** Access code of the practice report whose tracker was used last, and its number of events so far. */
  private followed = { accessCode: '', happened: 1 };

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('practice', practiceWords);
    context.adopt(practiceStyles);
  }

  /** Queue that sends nothing; `service` is asked for its capabilities alone. */
  outboxOf(service: ReportingService): Outbox {
    const known = this.outboxes.get(service);
    if (known) return known;
    const queue = outboxOf(PRACTICE_ROOT, practiceService(service));
    // Kept in memory, whatever `keep` says.
    const outbox: Outbox = {
      ...queue,
      add: (report, options) => queue.add(report, { ...options, keep: 'memory', added: undefined }),
    };
    this.outboxes.set(service, outbox);
    return outbox;
  }

  /** Banner above every screen. */
  renderBanner(): unknown {
    return renderBanner({ messages: this.messages });
  }

  /** Tracker below the receipt; nothing before there is one. */
  renderTracker(journey: Journey): unknown {
    if (journey.phase !== 'received') return null;
    const { entry } = this.context;
    const { accessCode } = journey;
    const happened = this.followed.accessCode === accessCode ? this.followed.happened : 1;
    return renderTracker(
      {
        messages: this.messages,
        kind: entry.whole.classificationId,
        title: entry.whole.title,
        happened,
      },
      { onNext: () => this.follow(accessCode, happened + 1) },
    );
  }

  private follow(accessCode: string, happened: number): void {
    this.followed = { accessCode, happened };
    this.context.focus.after(`practice-event-${happened}`);
  }
}

/** Queue address of practice reports, which belongs to nobody, so that no real report shares the queue. */
const PRACTICE_ROOT = 'https://latihan.invalid/';

/** Unlike any endpoint's number. */
const PRACTICE_NUMBER = 'LATIHAN';

/**
 * Accepts reports and sends none. It asks the endpoint for its capabilities alone, so that the practice form looks like
 * the real one.
 */
function practiceService(endpoint: Pick<ReportingService, 'capabilities'>): ReportingService {
  let uploads = 0;
  return {
    async capabilities(options) {
      const capabilities = await endpoint.capabilities(options);
      const features = new Set([...capabilities.features].filter((feature) => feature !== 'challenge'));
      return { ...capabilities, features };
    },
    challenge: () => Promise.reject(new AduanError('not-found')),
    upload: ({ name, data }) =>
      Promise.resolve({ id: `practice-${++uploads}`, fileName: name, bytes: data.size }),
    create: ({ accessCode }) =>
      Promise.resolve({
        trackingId: PRACTICE_NUMBER,
        accessCode,
        statusCode: 'unverified',
        statusName: '',
        createdAt: null,
      }),
  };
}

/** Banner on every screen, so that nobody takes practice for a real report or a real report for practice. */
function renderBanner({ messages: { banner: m } }: { messages: PracticeMessages }): TemplateResult {
  return html`<div class="practice-banner" id="practice" role="note">
    <b>${m.heading}</b>
    <p>${m.why}</p>
  </div>`;
}

export interface TrackerView {
  messages: PracticeMessages;
  /** Classification id. */
  kind: string;
  title: string;
  /** Number of events so far. */
  happened: number;
}

export interface TrackerHandlers {
  /** Shows the next event. */
  onNext: () => void;
}

/** Below the receipt: what officers would do, one press for each event. */
function renderTracker(
  { messages: { tracker: m }, kind, title, happened }: TrackerView,
  { onNext }: TrackerHandlers,
): TemplateResult {
  const events = m.events(kind, title);
  return html`<section class="stack practice-tracker" aria-labelledby="practice-tracker">
    <h3 id="practice-tracker">${m.heading}</h3>
    <p>${m.why}</p>
    <ol>
      ${events.slice(0, happened).map(
        ({ who, what }, index) =>
          html`<li id="practice-event-${index + 1}" tabindex="-1">
            <b>${who}</b>
            <p>${what}</p>
          </li>`,
      )}
    </ol>
    ${
      happened < events.length
        ? html`<p><button type="button" class="button" @click=${onNext}>${m.next}</button></p>`
        : html`<p class="notice success">${m.end}</p>`
    }
  </section>`;
}

/** Styles of practice: stripes, beside the words. */
const practiceStyles = css`
  .practice-banner {
    padding: 0.75em 1em;
    background: var(--_warning-soft);
    border: 2px dashed var(--_warning);
    border-radius: var(--_radius);
  }
  .practice-banner b {
    color: var(--_warning);
    font-size: 1.125em;
    text-transform: uppercase;
  }
  .practice-tracker ol {
    display: grid;
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .practice-tracker li {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_primary);
  }
`;
