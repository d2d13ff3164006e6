import { css, html, nothing, type TemplateResult } from 'lit';
import type { PromiseNumbers, Promises } from '../../contract/public/promises.js';
import type { LatenessMessages } from './lateness-words.js';

const KINDS = ['kept', 'broken', 'open'] as const;

/** `renderPromises` says what became of all promises, and folds away what each office did. */
export function renderPromises(promises: Promises, m: LatenessMessages): TemplateResult {
  const { byInstitution } = promises;
  return html`<section class="stack">
    <h3>${m.promises}</h3>
    <p class="hint">${m.span(m.day(promises.from), m.day(promises.to))}</p>
    <dl class="promised" aria-label=${m.all}>
      ${KINDS.map((kind) => {
        const count = promises[kind];
        return html`<div>
          <dt>${m[kind]}</dt>
          <dd>${count === null ? m.few : html`<b>${m.number(count)}</b>`}</dd>
        </div>`;
      })}
    </dl>
    ${
      byInstitution.length
        ? html`<details>
            <summary>${m.offices}</summary>
            <ul class="promises" role="list">
              ${byInstitution.map((office) => html`<li><b>${office.name}</b><br />${promisedBy(office, m)}</li>`)}
            </ul>
            <p class="hint">${m.fewOut}</p>
          </details>`
        : nothing
    }
  </section>`;
}

/** `promisedBy` are an office's numbers in words, without those that aren't told. */
const promisedBy = (numbers: PromiseNumbers, m: LatenessMessages): string =>
  KINDS.flatMap((kind) => {
    const count = numbers[kind];
    return count === null ? [] : [`${m.number(count)} ${m[kind]}`];
  }).join(', ');

export const promisesStyles = css`
  .promised {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.5em;
    margin: 0;
  }
  .promised div {
    display: flex;
    flex-direction: row-reverse;
    align-items: baseline;
    justify-content: flex-end;
    gap: 0.5em;
    padding: 0.5em 0.75em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .promised dd {
    margin: 0;
  }
  .promised b {
    font-size: 1.5em;
    line-height: 1.2;
  }
  @media (forced-colors: active) {
    .promised div {
      border: 1px solid;
    }
  }
  .lateness summary {
    padding-block: 0.625em;
  }
  .promises {
    display: grid;
    gap: 0.75em;
    margin-block-end: 0.75em;
  }
`;
