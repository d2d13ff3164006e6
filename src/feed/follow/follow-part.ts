import type { TemplateResult } from 'lit';
import { asAduanError } from '../../errors.js';
import { randomKey } from '../../outbox/idempotency-key.js';
import { loadSolver } from '../../sending/work-on-demand.js';
import type { FeedContext } from '../feed-context.js';
import { renderFollow } from './follow-view.js';
import { followWords } from './follow-words.js';

/** `FollowPart` asks the endpoint for mails about the list's place. Loaded when somebody presses "Ikuti tempat ini". */
export class FollowPart {
  private readonly messages;
  private address = '';
  private problem: string | undefined;
  private isSending = false;
  private note = '';
  private hasFailed = false;
  /** Place for which a letter is on its way: another one has a form again. */
  private sentFor = '';
  /** Wish that is being sent: another try has the same key, so that one after a timeout doesn't count twice. */
  private wish: { of: string; key: string } | null = null;

  /** @param place the chosen area's id */
  constructor(
    private readonly context: FeedContext,
    private readonly place: () => string,
  ) {
    this.messages = context.messages('follow', followWords);
  }

  render(): TemplateResult {
    const { messages, address, problem, isSending, note, hasFailed } = this;
    const isSent = this.sentFor !== '' && this.sentFor === this.place();
    return renderFollow(
      { messages, address, problem, isSending, note, hasFailed, isSent },
      {
        onInput: ({ target }) =>
          this.set({ address: (target as HTMLInputElement).value, problem: undefined }),
        onSubmit: (event) => {
          event.preventDefault();
          void this.send();
        },
      },
    );
  }

  private async send(): Promise<void> {
    const { context, messages: m, isSending } = this;
    if (isSending) return;
    const [to, locationId] = [this.address.trim(), this.place()];
    if (!/^\S+@\S+\.\S+$/.test(to)) return this.refuse(m.wrong);
    const of = `${locationId} ${to}`;
    if (this.wish?.of !== of) this.wish = { of, key: randomKey() };
    this.set({ isSending: true, note: '', hasFailed: false });
    context.announcer.say(m.sending);
    try {
      const masked = await this.ask(locationId, to, this.wish.key);
      this.wish = null;
      const note = m.sent(masked || to);
      this.set({ isSending: false, address: '', note, sentFor: locationId });
      context.announcer.say(note);
      context.focus.after('follow-note');
    } catch (cause) {
      const error = asAduanError(cause, 'server-error');
      this.set({ isSending: false });
      const said = error.fields?.['notify']?.join(' ');
      if (said) return this.refuse(said);
      this.set({ note: m.failed, hasFailed: true });
      context.fail(error, m.failed);
    }
  }

  /** @throws {AduanError} */
  private async ask(locationId: string, to: string, idempotencyKey: string): Promise<string> {
    const { service, capabilities } = this.context;
    const send = (challenge?: string) => service.follow!({ locationId, to }, { idempotencyKey, challenge });
    if (!service.challenge || !capabilities?.features.has('challenge')) return await send();
    const { withSolution } = await loadSolver();
    return await withSolution(() => service.challenge!(), send);
  }

  private refuse(problem: string): void {
    this.set({ problem });
    this.context.announcer.say(problem);
    this.context.focus.after('follow-address');
  }

  private set(
    change: Partial<{
      address: string;
      problem: string | undefined;
      isSending: boolean;
      note: string;
      hasFailed: boolean;
      sentFor: string;
    }>,
  ): void {
    Object.assign(this, change);
    this.context.element.requestUpdate();
  }
}
