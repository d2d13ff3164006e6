import { resolve } from 'node:path';
import type { Topic } from '../../../src/contract/capabilities.js';
import { LAYER_KINDS, type LayerKind } from '../../../src/contract/features.js';
import { promisedBy, type ClockRule } from '../clocks/rules.js';
import type { MapLayerWire } from '../../../src/contract/public/geojson.js';
import { createThesaurus, NO_LISTS } from '../reference-data/search/thesaurus.js';
import { listedMasters } from '../reference-data/listed-masters.js';
import { DATABASE_FILE } from '../settings/town-environment.js';
import { readAgency, type AgencyFile } from './agency-file.js';
import { readHolidays, type OfficeCalendar } from './calendar-file.js';
import { readClocks } from './clocks-file.js';
import { readConsents } from './consent-files.js';
import { Faults, TownError } from './faults.js';
import { readTownFile, refuseUnknown, type TownFile } from './folder.js';
import { readCategories, readInstitutions, readLayer, readOutline, type ListedInstitution } from './lists.js';
import type { Town } from './town.js';
import { readQuestions } from './questions-file.js';
import { readSearchLists } from './search-file.js';
import { readUrgent } from './urgent-file.js';
import { readVillages } from './villages-file.js';

/** `layerFile`: `rivers.geojson` and so on. */
const layerFile = (kind: LayerKind) => `${kind}s.geojson`;

const FILES = [
  DATABASE_FILE,
  'agency.yaml',
  'categories.csv',
  'clocks.yaml',
  'institutions.csv',
  'questions.yaml',
  'search.yaml',
  'urgent.yaml',
  'villages.csv',
  'holidays.csv',
  'outline.geojson',
  ...LAYER_KINDS.map(layerFile),
];

/**
 * `readTown` reads an agency's folder of plain files (README.md, "Your own town").
 * @param instead texts that are read in place of files, by their names
 * @throws TownError with all that is wrong in any file
 */
export async function readTown(
  path: string,
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<Town> {
  const folder = resolve(path);
  const faults = new Faults();
  const read = async (name: string, isNeeded: boolean) => {
    const text = instead.get(name);
    return text === undefined ? await readTownFile(folder, name, faults, { isNeeded }) : { name, text };
  };
  const within = async <T>(name: string, isNeeded: boolean, reader: (file: TownFile) => T) => {
    const file = await read(name, isNeeded);
    return file === null ? null : reader(file);
  };
  const agency = await within('agency.yaml', true, (file) => readAgency(file, faults));
  const categories = await within('categories.csv', true, (file) => readCategories(file, faults));
  agency?.topics.forEach(({ category }) => {
    if (categories && !categories.some(({ id }) => id === category))
      faults.add('agency.yaml', null, `topics: no category is "${category}"`);
  });
  const institutions = await within('institutions.csv', true, (file) =>
    readInstitutions(file, categories, faults),
  );
  const questions = await within('questions.yaml', false, (file) =>
    readQuestions(file, categories ?? [], faults),
  );
  const search = await within('search.yaml', false, (file) => readSearchLists(file, faults));
  const urgent = await within('urgent.yaml', false, (file) => readUrgent(file, faults));
  const locations = await within('villages.csv', true, (file) => readVillages(file, faults));
  const knownUntil = agency?.holidays_known_until ?? null;
  const holidays = await within('holidays.csv', true, (file) => readHolidays(file, knownUntil, faults));
  const clocksFile = await within('clocks.yaml', false, (file) => file);
  const clocks = agency === null ? [] : readClocks(clocksFile, agency, faults);
  const outline = await within('outline.geojson', false, (file) => readOutline(file, faults));
  const layers = new Map<LayerKind, MapLayerWire>();
  for (const kind of LAYER_KINDS) {
    const layer = await within(layerFile(kind), false, (file) => readLayer(file, faults));
    if (layer) layers.set(kind, layer);
  }
  const consents = await readConsents(folder, agency?.time_zone ?? 'Asia/Jakarta', faults);
  await refuseUnknown(folder, FILES, faults);
  if (faults.lines.length > 0) throw new TownError(path, faults.lines, faults.all);
  const lists = { categories: categories!, institutions: institutions!, locations: locations! };
  const of = ofAgency(agency!, holidays!, clocks);
  return {
    ...of,
    topics: of.topics.map((topic) => withOffice(topic, lists.institutions)),
    masters: listedMasters({
      ...lists,
      bounds: agency!.map?.bounds ?? null,
      outline,
      layers,
      questions: questions ?? [],
    }),
    thesaurus: createThesaurus(search ?? NO_LISTS, lists.categories, lists.locations),
    consents: consents!,
    urgent: urgent ?? [],
  };
}

function ofAgency(
  agency: AgencyFile,
  holidays: Pick<OfficeCalendar, 'holidays' | 'names'>,
  clocks: readonly ClockRule[],
): Omit<Town, 'masters' | 'thesaurus' | 'consents' | 'urgent'> {
  const { classifications, identity, limits } = agency;
  const given = {
    titleMax: limits.title_max,
    contentMin: limits.content_min,
    contentMax: limits.content_max,
    attachmentsMax: limits.attachments_max,
  };
  return {
    name: agency.name,
    timeZone: agency.time_zone,
    hosts: agency.hosts,
    classifications: classifications.map(({ id, name }) => ({ id, name })),
    clocks,
    deadlines: promisedBy(
      clocks,
      classifications.map(({ id }) => id),
    ),
    calendar: { ...holidays, knownUntil: agency.holidays_known_until, ...agency.office_hours },
    holidaysFrom: agency.holidays_from,
    identityRequired: identity.required,
    anonymous: identity.anonymous,
    publicName: identity.public_name,
    topics: agency.topics.map(({ category, name, picture }) => ({ id: category, name, picture })),
    office: agency.office,
    security: agency.security,
    inspectorate: agency.inspectorate,
    fallback: agency.fallback,
    ombudsmanUrl: agency.escalation.ombudsman_url,
    limits: Object.fromEntries(Object.entries(given).filter(([, limit]) => limit !== undefined)),
  };
}

/** `withOffice` adds the only office that handles the topic: the form then needn't ask for an office. */
function withOffice(topic: Topic, institutions: readonly ListedInstitution[]): Topic {
  const [office, ...others] = institutions.filter(({ categories }) => categories.includes(topic.id));
  return office && others.length === 0 ? { ...topic, office: { id: office.id, name: office.name } } : topic;
}
