import type { Capabilities } from '../../contract/capabilities.js';
import type { Feature } from '../../contract/features.js';
import type { FormValues } from '../../form-logic/state.js';
import { GROUPS, partsOf, passedOn, readersOf, type Group, type Part } from '../../form-logic/visibility.js';
import type { StepsMessages } from '../steps/steps-words.js';
import type { SectionsMessages } from './sections-words.js';

/** What is said of one group: in the table with the names of its parts, in the review below the parts themselves. */
export interface WhoLine {
  readonly group: Group;
  /** An eye: everybody reads it; crossed out, nobody does. A person crossed out: the office doesn't learn the name. */
  readonly mark: 'eye' | 'hidden' | 'lock' | 'person' | 'stranger';
  readonly heading: string;
  /** Names of the group's parts; empty where there are none to name. */
  readonly parts: string;
  /** What else must be known of them. */
  readonly note: string;
  /** What the review says of them in short; empty where its entries say all. */
  readonly brief: string;
}

/** What is said of visibility, and words that name a report's parts. */
export type WhoWords = Pick<StepsMessages['review'], 'fields' | 'point'> & {
  readonly visibility: SectionsMessages['visibility'];
  readonly title: { readonly label: string };
  readonly content: { readonly label: string };
  readonly location: { readonly label: string };
};

const NEEDS: Readonly<Partial<Record<Part, Feature>>> = {
  category: 'categories',
  institution: 'institutions',
  location: 'locations',
  attachments: 'attachments',
};

/** Who reads what, in words: of each group of `partsOf` its parts, and what else must be known of it. */
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
    person: isAnonymous ? 'stranger' : 'person',
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

function nameOf(part: Part, { fields, point, ...own }: WhoWords): string {
  if (part === 'rough' || part === 'exact') return point[part];
  if (part === 'title' || part === 'content') return own[part].label;
  return part === 'locationText' ? own.location.label : (fields[part] ?? '');
}
