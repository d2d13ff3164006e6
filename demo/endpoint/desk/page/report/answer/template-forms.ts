import { html, nothing, type TemplateResult } from 'lit';
import type { TemplateList, TemplateWire } from '../../../wire.js';
import { announce } from '../../announce.js';
import { call } from '../../api.js';
import { checkbox, textField } from '../../parts/field.js';
import { form, trimmedOf } from '../../parts/form.js';
import { selectField } from '../../parts/select-field.js';
import type { ReportWire } from '../report-wire.js';
import { words } from './words.js';

interface Managing {
  fit: readonly TemplateWire[];
  keepers: TemplateList['may_make'];
  report: ReportWire;
  act: TemplateWire['act'];
  /** `text` that stands in the composer. */
  text: () => string;
  onChanged: () => Promise<void>;
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((key) => [key, key] as const);

/** `renderManaging` makes templates of what is written, and changes or deletes those that the officer may. */
export function renderManaging({
  fit,
  keepers,
  report,
  act,
  text,
  onChanged,
}: Managing): TemplateResult | typeof nothing {
  if (keepers.length === 0) return nothing;
  const topic = report.category_id ?? null;
  const written = (): string => {
    if (text().trim() === '') throw new Error(words.noWords);
    return text().trim();
  };
  const save = async (values: FormData): Promise<void> => {
    const body = {
      name: trimmedOf(values, 'name'),
      act,
      text: written(),
      key: trimmedOf(values, 'key') || null,
      category_id: values.get('topic') === 'on' ? topic : null,
      institution_id: trimmedOf(values, 'institution_id') || null,
    };
    await call('POST', 'templates', { body });
    await onChanged();
    announce(words.templateSaved);
  };
  const change = async (said: string, send: () => Promise<unknown>): Promise<void> => {
    try {
      await send();
      await onChanged();
      announce(said);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      announce(error.message);
    }
  };
  const path = ({ id }: TemplateWire): string => `templates/${encodeURIComponent(id)}`;
  const replace = (one: TemplateWire) => () =>
    change(words.templateSaved, async () => {
      const { name, key, category_id } = one;
      await call('PUT', path(one), { body: { name, act: one.act, key, category_id, text: written() } });
    });
  const remove = (one: TemplateWire) => () =>
    change(words.templateDeleted, () => call('DELETE', path(one), { body: {} }));
  return html`<details class="manage">
    <summary>${words.manage}</summary>
    ${fit
      .filter(({ may_change }) => may_change)
      .map(
        (one) =>
          html`<details>
            <summary>${words.changeTemplate(one.name)}</summary>
            <p class="row">
              <button type="button" @click=${replace(one)}>${words.replaceTemplate}</button>
              <button type="button" class="danger" @click=${remove(one)}>${words.deleteTemplate}</button>
            </p>
          </details>`,
      )}
    ${form(
      save,
      (problems) => html`
        <p class="hint">${words.placeholders}</p>
        ${textField(problems, 'name', words.templateName)}
        ${selectField(problems, 'key', words.templateKey, { entries: KEYS, empty: '–' })}
        ${
          keepers.length === 1
            ? html`<input type="hidden" name="institution_id" value=${keepers[0]?.institution_id ?? ''} />`
            : selectField(problems, 'institution_id', words.templateOf, {
                entries: keepers.map(({ institution_id, name }) => [institution_id ?? '', name]),
              })
        }
        ${
          topic === null || report.category_name === null
            ? ''
            : checkbox(words.templateForTopic(report.category_name), { name: 'topic' })
        }
        <button>${words.saveTemplate}</button>
      `,
    )}
  </details>`;
}
