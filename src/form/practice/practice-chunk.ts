/** Practice as one chunk: fetched by a form that has the attribute, in place of all that sends. */
import type { ReportingService } from '../../client/service.js';
import type { EntryController } from '../entry-controller.js';
import type { FormFocus } from '../form-focus.js';
import { outboxOf } from '../../sending/page-outbox.js';
import { PRACTICE_ROOT, practiceService } from './practice-service.js';
import type { Journey } from '../../form-logic/state.js';
import type { RuleContext } from '../../form-logic/rules.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { practiceId } from './words/id.js';
import type { Outbox } from '../../outbox/outbox.js';
import { practiceBanner, practiceTracker } from './practice-view.js';
import { practiceStyles } from './practice-styles.js';
import type { LitElement } from 'lit';
import { adopt } from '../../widget/adopt-styles.js';

export interface PracticeHost {
  element: LitElement;
  entry: EntryController;
  focusing: FormFocus;
  rules: () => RuleContext;
}

/** What a form in practice has instead of a queue, and draws around everything. */
export interface Practice {
  outbox: (service: ReportingService) => Outbox;
  banner: () => unknown;
  /** Under the receipt. */
  tracker: (phase: Journey['phase']) => unknown;
}

export function practiceOf({ element, entry, focusing, rules }: PracticeHost): Practice {
  const messages = messagesOf(element, 'practice', practiceId);
  adopt(element, practiceStyles);
  const outboxes = new WeakMap<ReportingService, Outbox>();
  let happened = 1;
  const next = (): void => {
    happened += 1;
    focusing.after(`practice-event-${happened}`);
    element.requestUpdate();
  };
  return {
    outbox(service) {
      const known = outboxes.get(service);
      if (known) return known;
      const queue = outboxOf(PRACTICE_ROOT, practiceService(service));
      // In memory, whatever is asked for.
      const outbox: Outbox = {
        ...queue,
        add: (report, options) => queue.add(report, { ...options, keep: 'memory', added: undefined }),
      };
      outboxes.set(service, outbox);
      return outbox;
    },
    banner: () => practiceBanner(messages),
    tracker(phase) {
      if (phase !== 'received') {
        happened = 1;
        return null;
      }
      const { title, classificationId } = entry.values;
      const kind = rules().presets.classificationId ?? classificationId;
      return practiceTracker({ messages, kind, title, happened }, next);
    },
  };
}
