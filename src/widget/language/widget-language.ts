import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { loadChunk } from '../../client/load-chunk.js';
import { LANGUAGES, resolveLanguage, type Language } from './language.js';
import { spoken, type Spoken, type Words } from './messages-of.js';

/** Loads a widget's words in a language. */
export type WordLoaders<All extends Words = Words> = Readonly<
  Record<Exclude<Language, 'id'>, () => Promise<{ words: All }>>
>;

/** The choice of another language. */
export interface LanguageChoice {
  start: () => void;
  stop: () => void;
  /** Called when another language is in use. */
  turned: () => void;
  render: () => unknown;
}

/** Result of choosing a language, or of failing to load one. */
export interface Turn {
  to: Language;
  /** Language that stays in use because the words could not be loaded; else null. */
  stays: Language | null;
}

/** Key in `sessionStorage`: the next person with the phone starts anew. */
const NOTE = 'aduan-language';

/** Languages of all connected widgets: one choice holds for the whole page. */
const onShow = new Set<WidgetLanguage>();

/** Language of one widget: finds it, and loads its words unless it is Indonesian. Entries are not changed. */
export class WidgetLanguage implements ReactiveController, Spoken {
  language: Language = 'id';
  words: Partial<Words> = {};
  /** Language whose words are loading. */
  pending: Language | null = null;
  turn: Turn | null = null;
  /** Language that the endpoint is asked to answer in: set before its words are loaded. */
  asked!: Language;
  private choice: LanguageChoice | undefined;
  private readonly page = new MutationObserver(() => this.follow());
  /** A changed `lang` attribute of the widget overrides the tab's choice. */
  private readonly own = new MutationObserver(() => {
    note(null);
    this.follow();
  });

  constructor(
    readonly host: LitElement,
    private readonly loaders: WordLoaders,
    readonly parts: readonly string[],
    /** Called when the language changes, for the endpoint's own words. */
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

  /** Lets people choose another language, once `LanguageSwitch` is loaded: shown at the next render. */
  offer(Choice: new (speech: WidgetLanguage) => LanguageChoice): void {
    if (this.choice) return;
    this.choice = new Choice(this);
    if (onShow.has(this)) this.choice.start();
  }

  /** The choice of language, or an empty place for it. */
  render(): TemplateResult {
    return html`<div class="speech">${this.choice?.render()}</div>`;
  }

  /** Takes a person's choice for the tab and all its widgets. */
  choose(language: Language): void {
    note(language);
    for (const one of onShow) void one.turnTo(language, true);
  }

  private follow(): void {
    const own = this.host.getAttribute('lang');
    void this.turnTo(noted() ?? resolveLanguage(own, document.documentElement.lang), false);
  }

  /** Never rejects: the widget stays in its language if the words can't be loaded. */
  private async turnTo(language: Language, isChosen: boolean): Promise<void> {
    this.pending = language;
    this.turn = null;
    // The first request to the endpoint doesn't wait for the widget's words.
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
    // If storage is denied, the choice holds for this page.
  }
}
