import type { Capabilities } from '../contract/capabilities.js';
import type { PickedFile } from './files.js';
import { identityAsked, isComplaint } from './identity-and-place-rules.js';
import type { AskedRules } from './questions/answers.js';
import { isPictured } from './rules.js';
import type { AnyField, FormValues, Presets } from './state.js';
import { partsOf, type Group, type Part } from './visibility.js';

/** `ReviewLine` is a field and its entry, which may be empty. */
export interface ReviewLine {
  readonly field: AnyField;
  /** Label of a question of the category. */
  readonly label?: string;
  readonly text: string;
  /** Point on the map: `rough` for the public, `exact` for officers. */
  readonly point?: 'rough' | 'exact';
}

/** `Review` tells who may read which entry, by the report's current state. */
export interface Review {
  /** `untold`: the endpoint didn't tell its capabilities, so everything must be assumed public. */
  readonly kind: 'public' | 'secret' | 'untold';
  readonly lines: Readonly<Record<Group, readonly ReviewLine[]>>;
}

/**
 * Review of a report: its entries in the groups of `partsOf`. A title that is the text's own beginning isn't said
 * twice.
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
  const asked = identityAsked(capabilities, values, isPictured(values, { capabilities, presets, files }));
  const hasPlace = Boolean(presets.locationId ?? values.location ?? values.point);
  const { title, content, locationText, assetRef, name, phone, email, nik } = values;
  const texts: Readonly<Partial<Record<Part, string | null | undefined>>> = {
    ...{ title, content, locationText, assetRef, name, phone, email, nik },
    classificationId: presets.classificationId ?? values.classificationId,
    category: values.category?.name,
    institution: values.institution?.name,
    location: values.location && `${values.location.name}, ${values.location.detail}`,
    dateOfIncident: isComplaint(values, presets) ? values.dateOfIncident : '',
    attachments: features.has('attachments') ? files.map(({ name }) => name).join(', ') : '',
  };
  const isDue = (part: Part): boolean =>
    part === 'classificationId' ||
    // Title and text may be empty where topic and photo are enough.
    ((part === 'title' || part === 'content') && !capabilities.enough) ||
    (part === 'locationText' && !hasPlace) ||
    (part === 'dateOfIncident' && isComplaint(values, presets) && !features.has('undated')) ||
    (part === 'name' && asked.name === 'required');
  const line = (part: Part): ReviewLine[] => {
    if (part === 'rough' || part === 'exact')
      return values.point ? [{ field: 'locationText', text: '', point: part }] : [];
    const text = (texts[part] ?? '').trim();
    if (part === 'title' && isBeginning(text, values.content)) return [];
    return asked[part as keyof typeof asked] !== 'absent' && (text || isDue(part))
      ? [{ field: part, text }]
      : [];
  };
  const answers = (wanted: boolean): ReviewLine[] =>
    (questions?.lines ?? []).filter(({ isPublic }) => isPublic === wanted);
  const isSecret = values.isSecret && features.has('secret');
  const isAnonymous = values.isAnonymous && features.has('anonymous');
  // Nothing is promised of an untold endpoint: all is one group, as a secret report is.
  const isWhole = isSecret || !isTold;
  const { everybody, officers, person } = partsOf({ isAnonymous, isSecret: isWhole });
  const open = [...everybody.flatMap(line), ...(isWhole ? [] : answers(true))];
  const guarded = [...officers.flatMap(line), ...(isWhole ? answers(true) : []), ...answers(false)];
  const own = person.flatMap(line);
  return isTold
    ? { kind: isSecret ? 'secret' : 'public', lines: { everybody: open, officers: guarded, person: own } }
    : { kind: 'untold', lines: { everybody: [...guarded, ...own], officers: [], person: [] } };
}

/** Whether the text begins with this title, as one that was made of it does. */
const isBeginning = (title: string, content: string): boolean =>
  title !== '' && content.trim().startsWith(title.replace(/…$/, ''));
