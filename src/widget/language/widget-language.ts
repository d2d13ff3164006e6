import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { loadChunk } from '../../client/load-chunk.js';
import { LANGUAGES, resolveLanguage, type Language } from './language.js';
import { spoken, type Spoken, type Words } from './messages-of.js';

/** Fetches what a widget says in a language. */
export type WordLoaders<All extends Words = Words> = Readonly<
  Record<Exclude<Language, 'id'>, () => Promise<{ words: All }>>
>;

/** The way to another language. */
export interface LanguageChoice {
  start: () => void;
  stop: () => void;
  /** Another one is spoken from now on. */
  turned: () => void;
  render: () => unknown;
}

/** What came of turning to a language that somebody chose, or that could not be had. */
export interface Turn {
  to: Language;
  /** What is spoken on, where the words of the other can't be fetched. */
  stays: Language | null;
}

/** Where the tab notes its choice: whoever gets the phone next begins anew. */
const NOTE = 'aduan-language';

/** The widgets on show: one choice is meant for the whole page. */
const onShow = new Set<WidgetLanguage>();

/** The language of one widget: finds it, and fetches the words of another than Indonesian. What was typed is not touched. */
export class WidgetLanguage implements ReactiveController, Spoken {
  language: Language = 'id';
  words: Partial<Words> = {};
  /** Its words are on their way. */
  pending: Language | null = null;
  turn: Turn | null = null;
  /** What the endpoint is asked to answer in: known before anything is asked, and before its words are here. */
  asked!: Language;
  private choice: LanguageChoice | undefined;
  private readonly page = new MutationObserver(() => this.follow());
  /** The page's author turned the widget to another language: that is what counts now. */
  private readonly own = new MutationObserver(() => {
    note(null);
    this.follow();
  });

  constructor(
    readonly host: LitElement,
    private readonly loaders: WordLoaders,
    readonly parts: readonly string[],
    /** Told of another language, for what the endpoint says in it. */
    private readonly changed?: () => void,
  ) {
    spoken.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    const filter = { attributeFilter: ['lang'] };
    onShow.add(this);
    this.own.observe(this.host, filter);
    this.page.observe(document.documentElement, filter);
    this.follow();
    this.choice?.start();
  }

  hostDisconnected(): void {
    onShow.delete(this);
    this.own.disconnect();
    this.page.disconnect();
    this.choice?.stop();
  }

  /** Lets people choose another language, now that the choice is here: it shows with the next drawing. */
  offer(Choice: new (speech: WidgetLanguage) => LanguageChoice): void {
    if (this.choice) return;
    this.choice = new Choice(this);
    if (onShow.has(this)) this.choice.start();
  }

  /** The choice of language, or the room for it. */
  render(): TemplateResult {
    return html`<div class="speech">${this.choice?.render()}</div>`;
  }

  /** Somebody chose a language, for the tab and all its widgets. */
  choose(language: Language): void {
    note(language);
    for (const one of onShow) void one.turnTo(language, true);
  }

  private follow(): void {
    const own = this.host.getAttribute('lang');
    void this.turnTo(noted() ?? resolveLanguage(own, document.documentElement.lang), false);
  }

  /** Never rejects: what can't be spoken leaves the widget as it is. */
  private async turnTo(language: Language, isChosen: boolean): Promise<void> {
    this.pending = language;
    this.turn = null;
    // The endpoint's first answer need not wait for the widget's own words.
    if (!this.asked) this.askIn(language);
    this.host.requestUpdate();
    try {
      const words = language === 'id' ? {} : (await loadChunk(this.loaders[language])).words;
      if (this.pending !== language) return;
      this.choice?.turned();
      this.language = language;
      this.words = words;
      if (isChosen) this.turn = { to: language, stays: null };
    } catch {
      if (this.pending !== language) return;
      this.turn = { to: language, stays: this.language };
    }
    this.askIn(this.language);
    this.pending = null;
    this.host.requestUpdate();
  }

  private askIn(language: Language): void {
    const isOther = this.asked && this.asked !== language;
    this.asked = language;
    if (isOther) this.changed?.();
  }
}

function noted(): Language | undefined {
  try {
    const found = sessionStorage.getItem(NOTE);
    return LANGUAGES.find((language) => language === found);
  } catch {
    return undefined;
  }
}

function note(language: Language | null): void {
  try {
    if (language) sessionStorage.setItem(NOTE, language);
    else sessionStorage.removeItem(NOTE);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}
