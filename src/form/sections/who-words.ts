import type { Capabilities } from '../../contract/capabilities.js';
import type { Feature } from '../../contract/features.js';
import type { FormValues } from '../../form-logic/state.js';
import { GROUPS, partsOf, passedOn, readersOf, type Group, type Part } from '../../form-logic/visibility.js';
import type { StepsMessages } from '../steps/steps-words.js';
import type { SectionsMessages } from './sections-words.js';

/** `WhoLine` is said of a group: in the table with the names of its parts, in the review below the parts themselves. */
export interface WhoLine {
  readonly group: Group;
  /** An eye: everybody reads it; crossed out, nobody does. A person crossed out: nobody learns the name. */
  readonly mark: 'eye' | 'hidden' | 'lock' | 'person' | 'stranger';
  readonly heading: string;
  /** Names of the group's parts; empty where there are none to name. */
  readonly parts: string;
  /** `note` is what else must be known of them. */
  readonly note: string;
  /** `brief` is what the review says of them in short; empty where its entries say all. */
  readonly brief: string;
}

/** Words that name a report's parts. */
export type PartWords = Pick<StepsMessages['review'], 'fields' | 'point'> &
  Pick<SectionsMessages, 'date' | 'identity' | 'location'> & {
    readonly title: { readonly label: string };
    readonly content: { readonly label: string };
  };

/** `WhoWords` are what is said of visibility, and the names of a report's parts. */
export type WhoWords = PartWords & Pick<SectionsMessages, 'visibility'>;

const NEEDS: Readonly<Partial<Record<Part, Feature>>> = {
  category: 'categories',
  institution: 'institutions',
  location: 'locations',
  attachments: 'attachments',
};

/** `whoLines` say who reads what: of each group of `partsOf` its parts, and what else must be known of it. */
export function whoLines(
  values: Pick<FormValues, 'isAnonymous' | 'isSecret' | 'assetRef'>,
  { features, identity, name }: Pick<Capabilities, 'features' | 'identity' | 'name'>,
  words: WhoWords,
): readonly WhoLine[] {
  const ticks = {
    isAnonymous: values.isAnonymous && features.has('anonymous'),
    isSecret: values.isSecret && features.has('secret'),
  };
  const { isAnonymous, isSecret } = ticks;
  const { visibility: said } = words;
  const parts = partsOf(ticks);
  const readers = readersOf(ticks, identity).map((reader) => said.viewer(reader, name));
  const shown = isAnonymous ? 'anonymous' : identity.publicName === 'initials' ? 'initials' : 'citizen';
  const named = (list: readonly Part[]): string =>
    list
      .filter((part) => !NEEDS[part] || features.has(NEEDS[part]))
      .filter((part) => part !== 'assetRef' || values.assetRef)
      .map((part) => nameOf(part, words))
      .join('; ');
  const marks = {
    everybody: isSecret ? 'hidden' : 'eye',
    officers: 'lock',
    person: readers.length ? 'person' : 'stranger',
  } as const;
  const own = isSecret ? said.nothing : `${said.publicName}: ${said.names[shown]}`;
  const notes = {
    everybody: own,
    officers: isSecret ? said.passedOnSecret : `${said.passedOn}: ${named(passedOn(ticks))}.`,
    person: readers.length ? `${said.readBy}: ${readers.join('; ')}.` : said.noName,
  };
  const briefs = {
    everybody: own,
    officers: isSecret ? '' : `${said.passedOn}.`,
    person: readers.length ? '' : said.noName,
  };
  return GROUPS.map((group) => ({
    group,
    mark: marks[group],
    heading: said.group[group === 'everybody' && isSecret ? 'secret' : group],
    parts: group === 'person' ? '' : named(parts[group]),
    note: notes[group],
    brief: briefs[group],
  }));
}

/** Name of a part, as the form's own label has it where that is short. */
export function nameOf(part: Part, words: PartWords): string {
  const { fields, point, identity, title, content, location, date } = words;
  const names: Readonly<Partial<Record<Part, string>>> = {
    ...point,
    ...identity,
    title: title.label,
    content: content.label,
    locationText: location.label,
    dateOfIncident: date,
    ...fields,
  };
  return names[part] ?? '';
}
