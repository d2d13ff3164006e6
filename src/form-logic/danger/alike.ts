import type { Speech } from '../../contract/public/danger.js';
import { foldWord } from '../spelling/word-forms.js';

const NAMED = /^\{(\w+)\}$/;

/** Words that serve alike in one place of a phrase, folded: as `|` parts them, and those of a group. */
export function alikeIn(slot: string, groups: Speech['groups']): string[] {
  const words = slot.split('|').flatMap((one) => {
    const name = NAMED.exec(one)?.[1];
    return name === undefined ? one : (groups[name] ?? '').split('|');
  });
  return [...new Set(words.map(foldWord))].filter(Boolean);
}
