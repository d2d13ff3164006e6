import { html, css, type TemplateResult } from 'lit';
import type { Language } from './language.js';

/** A sentence with its language. */
export interface Said {
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
export function renderLanguage(
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
export const languageStyles = css`
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
