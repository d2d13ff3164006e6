import { lazy, whenIdle } from '../lazy.js';
import { loadChunk } from '../../client/load-chunk.js';
import { LANGUAGES, resolveLanguage, type Language } from './language.js';
import { LANGUAGE_WORDS } from './language-words.js';
import { renderLanguage, type Said } from './view.js';
import { adopt } from '../adopt-styles.js';
import type { AloudReader } from '../aloud/aloud-reader.js';
import { languageStyles } from './language-styles.js';
import type { WidgetLanguage } from './widget-language.js';

const loadAloud = lazy(() => import('../aloud/aloud-reader.js'));

/** Where the tab notes its choice: whoever gets the phone next begins anew. */
const NOTE = 'aduan-language';

const NAMES = LANGUAGES.map((language) => ({ language, name: LANGUAGE_WORDS[language].name }));

/** The switches on show: one choice is meant for the whole page. */
const switches = new Set<LanguageSwitch>();

/** Finds the language of a widget, fetches its words, and lets people choose another. What was typed is not touched. */
export class LanguageSwitch {
  private aloud: AloudReader | null = null;
  private pending: Language | null = null;
  /** Read out after a choice: what is spoken now, or what can't be. */
  private said: readonly Said[] = [];
  private readonly page = new MutationObserver(() => this.follow());
  /** The page's author turned the widget to another language: that is what counts now. */
  private readonly own = new MutationObserver(() => {
    note(null);
    this.follow();
  });

  constructor(private readonly speech: WidgetLanguage) {
    adopt(speech.host, languageStyles);
  }

  start(): void {
    const filter = { attributeFilter: ['lang'] };
    switches.add(this);
    this.own.observe(this.speech.host, filter);
    this.page.observe(document.documentElement, filter);
    this.follow();
    this.aloud?.start();
    if (hasSpeech()) {
      speechSynthesis.addEventListener('voiceschanged', this.onVoices);
      whenIdle(this.onVoices);
    }
    this.speech.host.requestUpdate();
  }

  stop(): void {
    switches.delete(this);
    this.own.disconnect();
    this.page.disconnect();
    this.aloud?.end();
    if (hasSpeech()) speechSynthesis.removeEventListener('voiceschanged', this.onVoices);
  }

  render(): unknown {
    const { pending, said, speech } = this;
    const { language } = speech;
    const choice = renderLanguage(
      { label: LANGUAGE_WORDS[language].label, languages: NAMES, shown: pending ?? language, said },
      this.onChoose,
    );
    return [this.aloud?.render(), choice];
  }

  /** A browser may know its voices only after a while. */
  private readonly onVoices = (): void => {
    if (this.aloud || !speechSynthesis.getVoices().some(({ localService }) => localService)) return;
    loadAloud().then(
      ({ AloudReader }) => {
        if (this.aloud || !switches.has(this)) return;
        this.aloud = new AloudReader(this.speech);
        this.aloud.start();
      },
      // Everything can be read by eye.
      () => {},
    );
  };

  private readonly onChoose = (event: Event): void => {
    const language = (event.target as HTMLSelectElement).value as Language;
    note(language);
    for (const one of switches) void one.speak(language, true);
  };

  private follow(): void {
    const own = this.speech.host.getAttribute('lang');
    void this.speak(noted() ?? resolveLanguage(own, document.documentElement.lang), false);
  }

  /** Never rejects: what can't be spoken leaves the widget as it is. */
  private async speak(language: Language, isSaid: boolean): Promise<void> {
    const { speech } = this;
    this.pending = language;
    this.said = [];
    speech.expect(language);
    speech.host.requestUpdate();
    try {
      const words = language === 'id' ? {} : (await loadChunk(speech.loaders[language])).words;
      if (this.pending !== language) return;
      this.aloud?.stop();
      speech.speak(language, words);
      if (isSaid) this.said = [{ language, text: LANGUAGE_WORDS[language].spoken, isFailure: false }];
    } catch {
      if (this.pending !== language) return;
      const old = speech.language;
      speech.speak(old, speech.words);
      const { name, failed } = LANGUAGE_WORDS[language];
      const { failed: failedIn, stays } = LANGUAGE_WORDS[old];
      this.said = [
        { language: old, text: failedIn(name) + stays, isFailure: true },
        { language, text: `${failed(name)}.`, isFailure: true },
      ];
    }
    this.pending = null;
    speech.host.requestUpdate();
  }
}

/** Some WebViews have none. */
const hasSpeech = (): boolean => typeof speechSynthesis === 'object';

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
