import { SealedError } from '../sealed/sealed-error.js';
import type { SealedOffer } from '../sealed/offer.js';
import type { Conversation, Mine } from './conversation.js';
import { element, notice } from './element.js';
import { sealFollowUp, sendFollowUp, type Outcome, type Sealed } from './follow-up.js';
import type { Opening } from './sealed-answers.js';

/** `Replying` is what a follow-up is sealed with, and where it goes. */
export interface Replying {
  mine: Mine;
  conversation: Conversation;
  /** An error where nothing may be sealed; null where the endpoint didn't tell. */
  offer: SealedOffer | SealedError | null;
  auth: string;
}

/** Outcomes after which the same envelope is sent again, under the same key. */
const SENT_AGAIN: readonly Outcome[] = ['unknown', 'busy'];

/** The reporter's own message: written here, sealed at the press, and sent until the endpoint has it once. */
export class ReplyForm {
  readonly #opening: Pick<Opening, 'root' | 'words'>;
  /** Reads the conversation again. */
  readonly #onMoved: (said: HTMLElement) => Promise<void>;
  readonly #box = element('textarea', {
    id: 'sealed-content',
    className: 'control',
    rows: 6,
    spellcheck: false,
  });
  readonly #told = element('div');
  /** Null unless something was sealed that may not be there yet. */
  #waiting: Sealed | null = null;

  constructor(opening: Pick<Opening, 'root' | 'words'>, onMoved: (said: HTMLElement) => Promise<void>) {
    this.#opening = opening;
    this.#onMoved = onMoved;
    this.#told.setAttribute('role', 'status');
    this.#box.setAttribute('aria-describedby', 'sealed-hint');
    this.#box.setAttribute('autocomplete', 'off');
  }

  draw(replying: Replying): HTMLElement[] {
    const { words } = this.#opening;
    const { offer } = replying;
    const heading = element('h2', {}, words.reply.heading);
    this.#told.replaceChildren();
    if (offer === null) return [heading, notice('warning', words.busy)];
    if (offer instanceof SealedError) {
      const said = (words.unoffered as Partial<Record<string, string>>)[offer.code] ?? words.unread;
      return [heading, notice('danger', said)];
    }
    const button = element('button', { className: 'button' }, words.reply.send);
    const form = element(
      'form',
      { className: 'field', autocomplete: 'off' },
      element('label', { className: 'label', htmlFor: this.#box.id }, words.reply.label),
      element('p', { className: 'hint', id: 'sealed-hint' }, words.reply.hint(offer.fingerprint)),
      this.#box,
      this.#told,
      element('p', { className: 'row' }, button),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (button.disabled) return;
      button.disabled = true;
      void this.#send(replying, offer).finally(() => (button.disabled = false));
    });
    return [heading, form];
  }

  forget(): void {
    this.#waiting = null;
    this.#box.value = '';
    this.#told.replaceChildren();
  }

  async #send({ mine, conversation, auth }: Replying, offer: SealedOffer): Promise<void> {
    const { root, words } = this.#opening;
    const { reply } = words;
    const text = this.#box.value.trim();
    if (text === '') return this.#say('danger', reply.empty);
    this.#told.replaceChildren(element('p', {}, reply.sending));
    const place = { sid: mine.sid, seq: conversation.nextSeq, reporter: conversation.reporter };
    try {
      this.#waiting ??= await sealFollowUp(text, offer, place);
    } catch (error) {
      return this.#say('danger', error instanceof SealedError ? reply.tooLarge : reply.unsealed);
    }
    const outcome = await sendFollowUp(root, auth, mine.trackingId, this.#waiting);
    const said = reply.outcomes[outcome];
    const isKept = SENT_AGAIN.includes(outcome);
    // `isKept`: what is sealed isn't changed any more, because the endpoint may have it.
    this.#box.readOnly = isKept;
    if (!isKept) this.#waiting = null;
    if (outcome === 'sent') this.#box.value = '';
    if (outcome === 'sent' || outcome === 'moved')
      return await this.#onMoved(notice(outcome === 'sent' ? 'success' : 'warning', said));
    this.#say(isKept ? 'warning' : 'danger', said);
  }

  #say(kind: 'danger' | 'warning', text: string): void {
    this.#told.replaceChildren(notice(kind, text));
    this.#box.focus();
  }
}
