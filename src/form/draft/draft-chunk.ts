import { DraftController, type DraftHost } from './draft-controller.js';
import type { FormFocus } from '../form-focus.js';
import type { AduanErrorCode } from '../../errors.js';
import type { AduanPhase } from '../../events.js';
import { draftId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { draftFoot, draftLead, type DraftHandlers, type DraftModel } from './draft-view.js';

export interface DraftPartsHost extends DraftHost {
  focusing: FormFocus;
  announce: (text: string) => void;
  tell: (code: AduanErrorCode, status: number | undefined, phase: AduanPhase) => void;
}

/** What the form shows of its draft. */
export interface DraftParts {
  readonly lead: unknown;
  readonly foot: unknown;
  /** Forgets what is written, here and on the device; what the queue holds stays. */
  wipe(): Promise<void>;
}

/** The draft and what is said of it, as one chunk: the form is written in before it is here. */
export function keepDraft(host: DraftPartsHost): DraftParts {
  const { element, focusing, announce, tell } = host;
  const messages = messagesOf(element, 'draft', draftId);
  let isAsking = false;
  const controller = new DraftController(host, (trouble, code) => {
    announce(messages.trouble[trouble]);
    tell(code, undefined, 'storage');
  });
  const ask = (wanted: boolean): void => {
    isAsking = wanted;
    focusing.after(wanted ? 'draft-sure' : 'draft-remove');
    element.requestUpdate();
  };
  const handlers: DraftHandlers = {
    ask: () => ask(true),
    cancel: () => ask(false),
    remove() {
      isAsking = false;
      void controller.remove().then(() => announce(messages.removed));
      focusing.after('heading');
    },
    removeOthers() {
      void controller.removeOthers().then(() => announce(messages.othersRemoved));
      focusing.after('heading');
    },
  };
  const model = (): DraftModel => ({
    messages,
    isKept: controller.isKept,
    isShared: host.isSharedDevice(),
    trouble: controller.trouble,
    others: controller.others,
    isAsking,
  });
  return {
    get lead() {
      return draftLead(model(), handlers);
    },
    get foot() {
      return draftFoot(model(), handlers);
    },
    wipe: () => controller.wipe(),
  };
}
