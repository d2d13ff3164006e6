import type { ReportingService } from '../../client/service.js';
import type { Journey } from '../../form-logic/state.js';
import type { Outbox } from '../../outbox/outbox.js';
import { outboxOf } from '../../sending/page-outbox.js';
import type { FormContext } from '../form-context.js';
import { PRACTICE_ROOT, practiceService } from './practice-service.js';
import { practiceStyles, renderBanner, renderTracker } from './practice-view.js';
import { practiceWords } from './practice-words.js';

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
