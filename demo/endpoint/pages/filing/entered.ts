import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import { readDay } from '../../../../src/contract/dates.js';
import { MAXIMA } from '../../../../src/contract/maxima.js';
import { readPrefillLink } from '../../../../src/contract/reporting/prefill.js';
import { toNumber } from '../../../../src/contract/read.js';
import { safeText } from '../../../../src/contract/read.js';
import { pointAt } from '../../../../src/form-logic/point.js';
import {
  CONTROL_NAMES,
  EMPTY_VALUES,
  type Choice,
  type FormValues,
} from '../../../../src/form-logic/state.js';
import type { Masters } from '../../reference-data/masters.js';
import type { Language } from '../../words/messages.js';
import { categoryIn, readAsked, writeAsked, type AskedOnPage } from './questions.js';

/** Characters of a text that are shown again; no field accepts as many. */
const TEXT_MAX = 4 * MAXIMA.content;

/**
 * `Entered` is what was typed: `values` as the widgets' rules read them, and more that only a scriptless page needs.
 */
export interface Entered {
  values: FormValues;
  /** The text typed to find a village, until a village is chosen. */
  village: string;
  /** None of the villages that a typed name may mean. */
  isNoVillage: boolean;
  /** The typed date where it can't be read as a day. */
  day: string;
  asked: AskedOnPage;
}

export type Get = (name: string) => string;

/** `filledByLink` reads the values that `?aduan-isi=` proposes, by wire name; empty where it proposes none. */
export function filledByLink(search: string): Readonly<Record<string, string>> {
  // Warnings are for the link's author, who isn't here.
  const prefill = readPrefillLink(search, () => {});
  if (prefill === null) return {};
  const { categoryId, title, place, point, assetRef } = prefill;
  return {
    [CONTROL_NAMES.category]: categoryId,
    title,
    [CONTROL_NAMES.locationText]: place,
    latitude: String(point?.latitude ?? ''),
    longitude: String(point?.longitude ?? ''),
    [CONTROL_NAMES.assetRef]: assetRef,
  };
}

/** `readEntered` reads every field by its wire name, from a form or from the address of a poster's code. */
export function readEntered(get: Get, masters: Masters, language: Language): Entered {
  const text = (name: string): string => safeText(get(name)).slice(0, TEXT_MAX);
  const isTicked = (name: string): boolean => ['1', 'true', 'on'].includes(get(name));
  const classification = text(CONTROL_NAMES.classificationId);
  const typedDay = text(CONTROL_NAMES.dateOfIncident).trim();
  const day = typedDay === '' ? '' : readDay(typedDay);
  const chosen = locationOf(text(CONTROL_NAMES.location), masters);
  const point = pointOf(get);
  const asked = readAsked(get, masters, language);
  return {
    asked,
    isNoVillage: get(CONTROL_NAMES.location) === '-',
    village: chosen === null ? text('village').trim() : '',
    day: day === null ? typedDay : '',
    values: {
      ...EMPTY_VALUES,
      classificationId: Object.values<string>(CLASSIFICATIONS).includes(classification) ? classification : '',
      title: text('title'),
      content: [text('content'), ...asked.lost].join('\n'),
      category: named(categoryIn(get, masters)),
      institution: named(masters.institution(text(CONTROL_NAMES.institution))),
      location: chosen,
      locationText: text(CONTROL_NAMES.locationText),
      assetRef: text(CONTROL_NAMES.assetRef),
      point,
      // '0' sorts before every day, so that the rules report an unreadable date as wrong.
      dateOfIncident: day ?? '0',
      isAnonymous: isTicked(CONTROL_NAMES.isAnonymous),
      isSecret: isTicked(CONTROL_NAMES.isSecret),
      name: text(CONTROL_NAMES.name),
      phone: text(CONTROL_NAMES.phone),
      email: text(CONTROL_NAMES.email),
      notify: isTicked(CONTROL_NAMES.notify),
    },
  };
}

/** `writeEntered` is the inverse of `readEntered`, for a form that carries the values in hidden fields. */
export function writeEntered({ values, village, isNoVillage, day, asked }: Entered): Record<string, string> {
  const tick = (is: boolean): string => (is ? '1' : '');
  const fields: Record<string, string> = {
    ...writeAsked(asked),
    [CONTROL_NAMES.classificationId]: values.classificationId,
    title: values.title,
    content: values.content,
    [CONTROL_NAMES.category]: values.category?.id ?? '',
    [CONTROL_NAMES.institution]: values.institution?.id ?? '',
    [CONTROL_NAMES.location]: values.location?.id ?? (isNoVillage ? '-' : ''),
    village,
    [CONTROL_NAMES.locationText]: values.locationText,
    [CONTROL_NAMES.assetRef]: values.assetRef,
    latitude: values.point === null ? '' : String(values.point.latitude),
    longitude: values.point === null ? '' : String(values.point.longitude),
    [CONTROL_NAMES.dateOfIncident]: day || values.dateOfIncident,
    [CONTROL_NAMES.isAnonymous]: tick(values.isAnonymous),
    [CONTROL_NAMES.isSecret]: tick(values.isSecret),
    [CONTROL_NAMES.name]: values.name,
    [CONTROL_NAMES.phone]: values.phone,
    [CONTROL_NAMES.email]: values.email,
    [CONTROL_NAMES.notify]: tick(values.notify),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function named(entry: { id: string; name: string } | undefined): Choice | null {
  return entry === undefined ? null : { id: entry.id, name: entry.name, detail: '' };
}

/** `locationOf` names a location; `detail` is the areas it lies in, which tell it from others of its name. */
export function locationOf(id: string, masters: Masters): Choice | null {
  const location = id === '' ? undefined : masters.location(id);
  if (location === undefined) return null;
  return { id, name: location.name, detail: masters.parentNames(location).slice(0, 2).join(', ') };
}

/** `pointOf` reads coordinates, which no field offers: a poster's code may bring them. */
function pointOf(get: Get): FormValues['point'] {
  const [latitude, longitude] = [toNumber(get('latitude')), toNumber(get('longitude'))];
  return latitude === null || longitude === null ? null : pointAt({ latitude, longitude }, 'kept');
}
