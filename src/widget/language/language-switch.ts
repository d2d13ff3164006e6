import { type ReactiveElement, html, css, type TemplateResult } from 'lit';
import { lazy } from '../lazy.js';
import { whenIdle } from '../page-moments.js';
import { LazyPart } from '../lazy-part.js';
import { LANGUAGES, type Language } from './language.js';
import { LANGUAGE_WORDS } from './language-words.js';
import { adopt } from '../widget-context.js';
import type { LanguageChoice, Turn, WidgetLanguage } from './widget-language.js';

/** A sentence with its language. */
interface Said {
  language: Language;
  text: string;
  isFailure: boolean;
}

export interface LanguageView {
  label: string;
  languages: readonly { language: Language; name: string }[];
  shown: Language;
  said: readonly Said[];
}

/** Select of languages, each under its own name, which its readers look for. */
function renderLanguage(
  { label, languages, shown, said }: LanguageView,
  onChoose: (event: Event) => void,
): TemplateResult {
  const options = languages.map(
    ({ language, name }) =>
      html`<option
        value=${language}
        lang=${language}
        .text=${name}
        .selected=${language === shown}
      ></option>`,
  );
  return html`<div class="languages no-print">
      <label for="language">${label}</label
      ><select class="control" part="control" id="language" autocomplete="off" @change=${onChoose}>
        ${options}
      </select>
    </div>
    <div aria-live="polite">
      ${said.map(
        ({ language, text, isFailure }) =>
          html`<p class=${isFailure ? 'trouble' : 'visually-hidden'} lang=${language}>${text}</p>`,
      )}
    </div>`;
}

/** Styles of the choice of language: inconspicuous, at the end of its line. */
const languageStyles = css`
  .languages {
    display: var(--aduan-language, flex);
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.125em 0.625em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .languages .control {
    inline-size: auto;
    max-inline-size: 100%;
    color: var(--_text);
  }
  .speech .trouble {
    margin-block-start: 0.5em;
    text-align: end;
  }
`;

const loadAloud = lazy(() => import('../aloud/aloud-reader.js'));

const NAMES = LANGUAGES.map((language) => ({ language, name: LANGUAGE_WORDS[language].name }));

/** Lets people choose the widget's language, and hear it read aloud. */
export class LanguageSwitch implements LanguageChoice {
  private readonly aloud;

  constructor(private readonly speech: WidgetLanguage) {
    const { host } = speech;
    this.aloud = new LazyPart(host, loadAloud, ({ AloudReader }) => {
      const reader = new AloudReader(speech);
      if (host.isConnected) reader.start();
      return reader;
    });
    // A browser that translates the page offers further languages.
    keepUpToDate(host);
  }

  start(): void {
    adopt(this.speech.host, languageStyles);
    this.aloud.part?.start();
    if (!hasSpeech()) return;
    speechSynthesis.addEventListener('voiceschanged', this.onVoices);
    whenIdle(this.onVoices);
  }

  stop(): void {
    this.aloud.part?.end();
    if (hasSpeech()) speechSynthesis.removeEventListener('voiceschanged', this.onVoices);
  }

  turned(): void {
    this.aloud.part?.stop();
  }

  render(): unknown {
    const { language, pending, turn } = this.speech;
    const { label } = LANGUAGE_WORDS[language];
    const said = turn ? saidOf(turn) : [];
    return [
      this.aloud.part?.render(),
      renderLanguage({ label, languages: NAMES, shown: pending ?? language, said }, this.onChoose),
    ];
  }

  /** Looks for voices again: browsers may list them late. */
  private readonly onVoices = (): void => {
    // A failure is silent: everything can be read on the screen.
    if (speechSynthesis.getVoices().some(({ localService }) => localService)) void this.aloud.want();
  };

  private readonly onChoose = (event: Event): void =>
    this.speech.choose((event.target as HTMLSelectElement).value as Language);
}

/** Announcements after a language was chosen: the new one, or which one stays. */
function saidOf({ to, stays }: Turn): Said[] {
  const { name, spoken, failed } = LANGUAGE_WORDS[to];
  if (!stays) return [{ language: to, text: spoken, isFailure: false }];
  const still = LANGUAGE_WORDS[stays];
  return [
    { language: stays, text: still.failed(name) + still.stays, isFailure: true },
    { language: to, text: `${failed(name)}.`, isFailure: true },
  ];
}

/** False in WebViews without speech. */
const hasSpeech = (): boolean => typeof speechSynthesis === 'object';

/**
 * Keeps a widget's words up to date on a translated page. Chrome Translate moves each text node into a `<font>`; Lit
 * remembers the node's place, and from then on sets `data` of the `<font>`, which shows nothing. This setter shows it.
 */
function keepUpToDate(widget: ReactiveElement): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(writable);
  });
  // Observing the same root twice has no further effect.
  const hostConnected = (): void => {
    observer.observe(widget.renderRoot, { childList: true, subtree: true });
    widget.renderRoot.querySelectorAll('font').forEach(writable);
  };
  widget.addController({ hostConnected });
}

function writable(node: Node): void {
  if (node.nodeName !== 'FONT') return;
  const set = (text: unknown): void => void (node.textContent = text as string);
  const written = Object.getOwnPropertyDescriptor(node, 'data');
  if (written?.set) return;
  Object.defineProperty(node, 'data', { set });
  // Written by Lit before the observer was connected.
  if (written) set(written.value);
}
