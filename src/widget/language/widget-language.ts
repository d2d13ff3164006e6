import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { accept } from '../../client/accept-language.js';
import { lazy } from '../chunks.js';
import type { Language } from './language.js';
import { spoken, type Spoken, type Words } from './messages-of.js';
import type { LanguageSwitch } from './language-switch.js';

const loadSwitch = lazy(() => import('./language-chunk.js'));

/** Fetches what a widget says in a language. */
export type WordLoaders<All extends Words = Words> = Readonly<
  Record<Exclude<Language, 'id'>, () => Promise<{ words: All }>>
>;

/** The language of one widget. What it takes to speak another than Indonesian is fetched after the first paint. */
export class WidgetLanguage implements ReactiveController, Spoken {
  language: Language = 'id';
  words: Partial<Words> = {};
  private part: LanguageSwitch | undefined;

  constructor(
    readonly host: LitElement,
    readonly loaders: WordLoaders,
    /** Told of another language, for what the endpoint says in it. */
    private readonly changed?: () => void,
  ) {
    spoken.set(host, this);
    host.addController(this);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.hostConnected);
    this.part?.stop();
  }

  /** The choice of language, or the room for it. */
  render(): TemplateResult {
    return html`<div class="speech">${this.part?.render()}</div>`;
  }

  speak(language: Language, words: Partial<Words>): void {
    const isOther = language !== this.language;
    accept.language = this.language = language;
    this.words = words;
    if (isOther) this.changed?.();
    this.host.requestUpdate();
  }

  readonly hostConnected = (): void => {
    loadSwitch().then(
      ({ LanguageSwitch }) => {
        if (!this.host.isConnected) return;
        this.part ??= new LanguageSwitch(this);
        this.part.start();
      },
      () => {
        if (this.host.isConnected) addEventListener('online', this.hostConnected, { once: true });
      },
    );
  };
}
