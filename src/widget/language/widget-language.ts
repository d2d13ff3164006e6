import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { accept } from '../../client/accept-language.js';
import type { Language } from './language.js';
import { spoken, type Spoken, type Words } from './messages-of.js';
import { LanguageSwitch } from './language-switch.js';

/** Fetches what a widget says in a language. */
export type WordLoaders<All extends Words = Words> = Readonly<
  Record<Exclude<Language, 'id'>, () => Promise<{ words: All }>>
>;

/** The language of one widget. The words of another than Indonesian are fetched when it is spoken. */
export class WidgetLanguage implements ReactiveController, Spoken {
  language: Language = 'id';
  words: Partial<Words> = {};
  private part: LanguageSwitch | undefined;
  private asked: Language | undefined;

  constructor(
    readonly host: LitElement,
    readonly loaders: WordLoaders,
    readonly parts: readonly string[],
    /** Told of another language, for what the endpoint says in it. */
    private readonly changed?: () => void,
  ) {
    spoken.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    this.part ??= new LanguageSwitch(this);
    this.part.start();
  }

  hostDisconnected(): void {
    this.part?.stop();
  }

  /** The choice of language, or the room for it. */
  render(): TemplateResult {
    return html`<div class="speech">${this.part?.render()}</div>`;
  }

  speak(language: Language, words: Partial<Words>): void {
    this.language = language;
    this.words = words;
    this.askIn(language);
    this.host.requestUpdate();
  }

  /** A language is about to be spoken for the first time: the endpoint's first answer need not wait for the widget's own words. */
  expect(language: Language): void {
    if (!this.asked) this.askIn(language);
  }

  private askIn(language: Language): void {
    const isOther = this.asked && this.asked !== language;
    accept.language = this.asked = language;
    if (isOther) this.changed?.();
  }
}
