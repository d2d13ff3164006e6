import type { Capabilities } from '../contract/capabilities.js';
import type { PickedFile } from './files.js';
import { identityAsked } from './identity.js';
import { isComplaint } from './identity-and-place-rules.js';
import type { AskedRules } from './questions/answers.js';
import type { AnyField, FieldName, FormValues, Presets } from './state.js';

/** One line: a field and its entry, which may be empty. */
export interface ReviewLine {
  readonly field: AnyField;
  /** Label of a question of the category. */
  readonly label?: string;
  readonly text: string;
  /** Point on the map: `rough` for the public, `exact` for officers. */
  readonly point?: 'rough' | 'exact';
}

/** Who may read which entry, by the report's current state. */
export interface Review {
  /** `untold`: the endpoint didn't tell its capabilities, so everything must be assumed public. */
  readonly kind: 'public' | 'secret' | 'untold';
  readonly shown: readonly ReviewLine[];
  readonly withheld: readonly ReviewLine[];
}

/**
 * Review of a report. The public reads kind, title, text, category and village, never the place in words, the day, or
 * the reporter; a photo only when an officer has released it. Of a secret report the public reads nothing.
 *
 * @param isTold True when the endpoint has told its capabilities.
 */
export function reviewOf(
  values: FormValues,
  {
    capabilities,
    presets,
    files,
    questions,
  }: {
    capabilities: Capabilities;
    presets: Presets;
    files: readonly PickedFile[];
    questions?: AskedRules | null;
  },
  isTold: boolean,
): Review {
  const { features } = capabilities;
  const asked = identityAsked(capabilities, values);
  const line = (field: FieldName, text: string, isAlways = false): ReviewLine[] =>
    isAlways || text.trim() ? [{ field, text: text.trim() }] : [];
  const person = (['name', 'phone', 'email', 'nik'] as const).flatMap((field) =>
    asked[field] === 'absent'
      ? []
      : line(field, values[field], field === 'name' && asked.name === 'required'),
  );
  const names = files.map(({ name }) => name).join(', ');
  const hasVillage = Boolean(presets.locationId ?? values.location);
  const answers = (wanted: boolean): ReviewLine[] =>
    (questions?.lines ?? []).filter(({ isPublic }) => isPublic === wanted);
  const open = [
    ...line('classificationId', presets.classificationId ?? values.classificationId, true),
    ...line('title', values.title, true),
    ...line('content', values.content, true),
    ...line('category', values.category?.name ?? ''),
    ...answers(true),
    ...line('location', values.location ? `${values.location.name}, ${values.location.detail}` : ''),
  ];
  const isAnonymous = values.isAnonymous && features.has('anonymous');
  const point = (kind: 'rough' | 'exact'): ReviewLine[] =>
    values.point ? [{ field: 'locationText', text: '', point: kind }] : [];
  const guarded = [
    ...answers(false),
    ...line('institution', values.institution?.name ?? ''),
    ...line('locationText', values.locationText, !hasVillage && !values.point),
    ...line('assetRef', values.assetRef),
    ...point('exact'),
    ...(isComplaint(values, presets) ? line('dateOfIncident', values.dateOfIncident, true) : []),
    ...(features.has('attachments') ? line('attachments', names) : []),
    ...person,
  ];
  if (!isTold) return { kind: 'untold', shown: [...open, ...guarded], withheld: [] };
  return values.isSecret && features.has('secret')
    ? { kind: 'secret', shown: [], withheld: [...open, ...guarded] }
    : { kind: 'public', shown: isAnonymous ? open : [...open, ...point('rough')], withheld: guarded };
}
