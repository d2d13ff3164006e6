import type { FormContext } from '../form-context.js';
import { DraftController, type DraftedForm } from './draft-controller.js';
import { renderDraftFoot, renderDraftLead, type DraftHandlers, type DraftView } from './draft-view.js';
import { draftWords } from './draft-words.js';

/** The draft with its notices: `DraftController` and its words. */
export class FormDraft {
  private readonly messages;
  private readonly controller: DraftController;
  /** "Hapus draf" was pressed and not confirmed yet. */
  private isAsking = false;
  private readonly handlers: DraftHandlers = {
    onAsk: () => this.ask(true),
    onCancel: () => this.ask(false),
    onRemove: () => this.remove(),
    onRemoveOthers: () => this.removeOthers(),
  };

  constructor(
    private readonly context: FormContext,
    form: DraftedForm,
  ) {
    this.messages = context.messages('draft', draftWords);
    this.controller = new DraftController(context, form, (trouble, code) => {
      context.announcer.say(this.messages.trouble[trouble]);
      context.tell({ code }, 'storage');
    });
  }

  /** Id that the draft's report gets in the queue; null as long as nothing was written. */
  get id(): string | null {
    return this.controller.id;
  }

  /** Notices above the form: drafts of other visits, and what can't be saved. */
  renderLead(): unknown {
    return renderDraftLead(this.view, this.handlers);
  }

  /** Below the form: the draft's state, and the button that deletes it. */
  renderFoot(): unknown {
    return renderDraftFoot(this.view, this.handlers);
  }

  /** Deletes the draft and empties the form; reports in the queue stay. */
  wipe(): Promise<void> {
    return this.controller.wipe();
  }

  private get view(): DraftView {
    const { isKept, trouble, others } = this.controller;
    const { messages, isAsking, context } = this;
    return { messages, isKept, isShared: context.isSharedDevice, trouble, others, isAsking };
  }

  private ask(isAsking: boolean): void {
    this.isAsking = isAsking;
    this.context.focus.after(isAsking ? 'draft-sure' : 'draft-remove');
    this.context.element.requestUpdate();
  }

  private remove(): void {
    const { announcer, focus } = this.context;
    this.isAsking = false;
    void this.controller.remove().then(() => announcer.say(this.messages.removed));
    focus.after('heading');
  }

  private removeOthers(): void {
    const { announcer, focus } = this.context;
    void this.controller.removeOthers().then(() => announcer.say(this.messages.othersRemoved));
    focus.after('heading');
  }
}
