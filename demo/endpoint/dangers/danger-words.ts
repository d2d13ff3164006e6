import type { CapabilitiesWire } from '../../../src/contract/capabilities-wire.js';
import type { Danger, DangerWordsWire } from '../../../src/contract/public/danger.js';
import { routes } from '../../../src/contract/routes.js';
import { sayIn } from '../questions/question-entry.js';
import type { UrgentEntry } from '../town/urgent-file.js';
import type { Language } from '../words/messages.js';
import { GROUPS } from './groups.js';
import { BETWEEN, NEGATIONS, TURNS } from './turns.js';

/** `SPEECH` is what every town's words stand in. */
export const SPEECH = { groups: GROUPS, turns: TURNS, negations: NEGATIONS, between: BETWEEN };

/** `dangersIn` are a town's dangers in one language. */
export function dangersIn(urgent: readonly UrgentEntry[], language: Language): Danger[] {
  return urgent.map(({ title, text, ...rest }) => ({
    ...rest,
    title: sayIn(title, language),
    text: sayIn(text, language),
  }));
}

/** `dangerWords` is what a client compares with what is written. */
export function dangerWords(urgent: readonly UrgentEntry[], language: Language): DangerWordsWire {
  const data = dangersIn(urgent, language).map(({ words, not, ...rest }) => ({
    ...rest,
    words: [...words],
    not: [...not],
  }));
  return { results: { data, ...SPEECH } };
}

/** `emergencyOf` is what the capabilities say: the number for what nobody has somebody to fear for, and where the words are. */
export function emergencyOf(
  urgent: readonly UrgentEntry[],
): Pick<CapabilitiesWire['results']['fallback'], 'emergency' | 'urgent_url'> {
  if (urgent.length === 0) return {};
  const tel = urgent.find(({ secret }) => !secret)?.tel;
  return { urgent_url: routes.urgent, ...(tel !== undefined && { emergency: tel }) };
}
