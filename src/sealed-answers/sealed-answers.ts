/**
 * Reads a sealed report's answers by its code, on the endpoint's own page alone: the code is typed there, opens here,
 * and goes nowhere. Nothing is kept in storage; what is opened is gone when the page is left.
 */
import { bearsSealedCheck } from '../contract/access-code.js';
import { routes } from '../contract/routes.js';
import { canonicalSealedCode } from '../contract/sealed/sealed-codes.js';
import { authOf } from '../sealed/code.js';
import { readSealedOffer, type SealedOffer } from '../sealed/offer.js';
import { SealedError } from '../sealed/sealed-error.js';
import { toRecord } from '../contract/read.js';
import { resultsOf } from '../contract/envelope.js';
import type { AnswersWords } from './words/answers-id.js';
import { ask } from './asking.js';
import { openConversation, readMine, type Conversation, type Mine } from './conversation.js';
import { drawConversation } from './draw-conversation.js';
import { element, notice } from './element.js';
import { ReplyForm, type Replying } from './reply-form.js';
import { drawWithdrawing } from './withdrawing.js';

/** `Opening` is what the page hands over. */
export interface Opening {
  /** Emptied, and drawn into. */
  place: HTMLElement;
  /** `text` that was typed as the code, or around it. */
  text: string;
  /** The endpoint's address, with a slash at its end. */
  root: string;
  words: AnswersWords;
}

/** Opens the report whose code was typed, and draws what becomes of that. */
export function openAnswers(opening: Opening): void {
  const answers = new SealedAnswers(opening);
  // The browser may keep this page, and show it again to whoever goes back.
  addEventListener('pagehide', () => answers.forget());
  void answers.open(opening.text);
}

class SealedAnswers {
  readonly #opening: Opening;
  readonly #status = element('div', {});
  readonly #body = element('div', { className: 'stack' });
  readonly #heading: HTMLElement;
  readonly #reply: ReplyForm;
  #auth = '';
  /** Counts how often the page was left: what was under way then draws nothing any more. */
  #left = 0;

  constructor(opening: Opening) {
    this.#opening = opening;
    const { place, words } = opening;
    this.#status.setAttribute('role', 'status');
    this.#reply = new ReplyForm(opening, (said) => this.open(this.#code, said));
    this.#heading = element('h1', { tabIndex: -1 }, words.heading);
    const other = element('a', { href: location.pathname + location.search }, words.other);
    place.replaceChildren(
      this.#heading,
      element('p', { className: 'hint' }, words.kept),
      this.#status,
      this.#body,
      element('p', { className: 'row' }, other),
    );
    this.#heading.focus();
  }

  /** Canonical, once one was typed; in this page's memory alone. */
  #code = '';

  /** @param said what a message just sent has led to */
  async open(text: string, said?: HTMLElement): Promise<void> {
    const { words } = this.#opening;
    const code = canonicalSealedCode(text);
    if (code === null) return this.#ask(words.mistyped, text);
    this.#code = code;
    this.#tell(element('p', {}, words.opening));
    const left = this.#left;
    const draw = await this.#read(code, text, said);
    // Left meanwhile, and shown again to whoever goes back.
    if (left === this.#left) draw();
  }

  /** @returns what draws the conversation, or asks for the code again, with why */
  async #read(code: string, text: string, said?: HTMLElement): Promise<() => void> {
    const { words, root } = this.#opening;
    const asking = (problem: string) => () => this.#ask(problem, text);
    // Told once nothing was found: codes of earlier releases have no check.
    const notFound = bearsSealedCheck(code.slice(1)) ? words.notFound : words.typo;
    try {
      const auth = await authOf(code);
      const answer = await ask(root, { path: routes.mine, auth });
      if (answer === null) return asking(words.offline);
      // `notFound` is one sentence: a code that is nobody's, and keys that it doesn't open.
      if (answer.status === 404 || answer.status === 401) return asking(notFound);
      if (answer.status !== 200)
        return asking(answer.status >= 500 || answer.status === 429 ? words.busy : words.unread);
      const mine = readMine(answer.json);
      const conversation = await openConversation(code, mine);
      const offer = await this.#offer(answer.at);
      return () => {
        this.#auth = auth;
        this.#draw(mine, conversation, offer, said);
      };
    } catch (error) {
      const isWrong = error instanceof SealedError && error.code === 'sealed-code-wrong';
      return asking(isWrong ? notFound : words.unread);
    }
  }

  forget(): void {
    this.#left += 1;
    this.#code = this.#auth = '';
    this.#reply.forget();
    this.#tell();
    this.#body.replaceChildren();
  }

  #draw(
    mine: Mine,
    conversation: Conversation,
    offer: SealedOffer | SealedError | null,
    said?: HTMLElement,
  ): void {
    const { words } = this.#opening;
    this.#tell(...(said ? [said] : []));
    const again = element('button', { type: 'button', className: 'button secondary' }, words.again);
    again.addEventListener('click', () => void this.open(this.#code));
    this.#body.replaceChildren(
      ...drawConversation(words, mine, conversation.lines),
      element('p', {}, again),
      ...this.#ways({ mine, conversation, offer, auth: this.#auth }),
    );
    // `activeElement` is `body` where what had the focus and led to this is gone.
    if (document.activeElement === document.body) this.#heading.focus();
  }

  /** `#ways` are what can still be done with the report. */
  #ways(replying: Replying): HTMLElement[] {
    const { auth, mine } = replying;
    const onDone = (said: HTMLElement): Promise<void> => this.open(this.#code, said);
    const { trackingId, state, messages } = mine;
    const isOpen = state !== 'closed';
    return [
      ...(isOpen ? this.#reply.draw(replying) : []),
      // The consent promises it at any time; what was withdrawn has no messages left.
      ...(isOpen || messages.length > 0
        ? [drawWithdrawing(this.#opening, { auth, trackingId }, onDone)]
        : []),
    ];
  }

  /**
   * Whose keys a follow-up is sealed for; an error where none may be. By the later of both clocks: whoever serves an
   * old key could serve an old hour with it.
   */
  async #offer(at: Date): Promise<SealedOffer | SealedError | null> {
    const answer = await ask(this.#opening.root, { path: routes.capabilities });
    if (answer?.status !== 200) return null;
    const { timezone } = toRecord(resultsOf(answer.json));
    try {
      const now = new Date(Math.max(at.getTime() || 0, Date.now()));
      const offer = await readSealedOffer(answer.json, dayIn(timezone, now), null);
      return offer ?? new SealedError('sealed-not-offered');
    } catch (error) {
      return error instanceof SealedError ? error : null;
    }
  }

  #tell(...content: Node[]): void {
    this.#status.replaceChildren(...content);
  }

  /** Says what is wrong, with what was typed to be corrected. */
  #ask(problem: string, typed: string): void {
    const { words } = this.#opening;
    this.#tell(notice('danger', problem));
    const box = element('input', {
      id: 'sealed-code',
      className: 'control',
      type: 'text',
      value: typed,
      autocomplete: 'off',
      spellcheck: false,
    });
    box.setAttribute('autocapitalize', 'characters');
    const form = element(
      'form',
      { className: 'field', autocomplete: 'off' },
      element('label', { className: 'label', htmlFor: box.id }, words.code.label),
      box,
      element('p', { className: 'row' }, element('button', { className: 'button' }, words.code.open)),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.open(box.value);
    });
    this.#body.replaceChildren(form);
    box.focus();
  }
}

/** The endpoint's calendar day, `YYYY-MM-DD`. */
function dayIn(timezone: unknown, at: Date): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const zone = typeof timezone === 'string' ? timezone : 'Asia/Jakarta';
  return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: zone }).format(at);
}
