import { html, nothing, type TemplateResult } from 'lit';
import { dayFromNow } from '../../dates.js';
import { dayField, type Problems, textField } from '../../parts/field.js';
import type { ChoicesWire } from '../../../town/wire.js';
import { loadChoices } from '../../queue/choices.js';
import { has } from '../../session.js';
import { areaField } from '../../parts/area-field.js';
import { selectField } from '../../parts/select-field.js';
import { trimmedOf } from '../../parts/form.js';
import { ReportPart } from '../report-part.js';
import { words } from './words.js';

/** `CorrectPart` mends what a report says of itself, with a reason that the reporter reads. */
class CorrectPart extends ReportPart {
  static override properties = { ...ReportPart.properties, choices: { state: true } };
  /** Topics and places; null before the form is opened. */
  declare choices: ChoicesWire | null;

  constructor() {
    super();
    this.choices = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!has('verifier')) return nothing;
    return html`<div @toggle=${{ handleEvent: () => void this.#load(), capture: true }}>
      ${this.panel(words.correct, 'correct', {
        fields: (problems) => this.#renderFields(problems),
        read: (values) => this.#changed(values),
        said: words.corrected,
      })}
    </div>`;
  }

  #renderFields(problems: Problems): TemplateResult {
    const { report } = this.whole;
    const named = (entries: ChoicesWire['places']) => entries.map(({ id, name }) => [id, name] as const);
    return html`
      ${textField(problems, 'title', words.title, { value: report.title, hint: words.titleHint })}
      ${selectField(problems, 'category_id', words.topic, {
        entries: named(this.choices?.categories ?? []),
        chosen: report.category_id ?? undefined,
        empty: kept(report.category_name),
      })}
      ${selectField(problems, 'location_id', words.correctPlace, {
        entries: named(this.choices?.places ?? []),
        chosen: report.location_id ?? undefined,
        empty: kept(report.location_name),
      })}
      ${dayField(problems, 'date_of_incident', words.incident, {
        max: dayFromNow(0),
        value: report.date_of_incident ?? '',
      })}
      ${areaField(problems, 'reason', words.reason, { hint: words.reasonHint })}
      <button>${words.correctButton}</button>
    `;
  }

  /** `#changed` differs from the report; the server is told of nothing else. @throws Error where nothing does */
  #changed(values: FormData): object {
    const { report } = this.whole;
    const now: Readonly<Record<string, string | null>> = {
      title: report.title,
      category_id: report.category_id ?? null,
      location_id: report.location_id ?? null,
      date_of_incident: report.date_of_incident,
    };
    const changed = Object.keys(now)
      .map((name) => [name, trimmedOf(values, name)] as const)
      .filter(([name, value]) => value !== '' && value !== now[name]);
    if (changed.length === 0) throw new Error(words.noChange);
    return { ...Object.fromEntries(changed), reason: trimmedOf(values, 'reason') };
  }

  async #load(): Promise<void> {
    if (this.choices !== null) return;
    await this.told('', async () => {
      this.choices = await loadChoices();
    });
  }
}

const kept = (name: string | null): string => (name === null ? words.keep : `${words.keep}: ${name}`);

customElements.define('desk-correct', CorrectPart);
