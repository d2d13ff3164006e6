import type { Language } from '../language/language.js';

/** How voices name a language: old Androids write `in` for Indonesian, and underscores. */
const TAGS: Readonly<Record<Language, RegExp>> = {
  id: /^(id|in)\b/i,
  en: /^en\b/i,
  jv: /^jv\b/i,
  su: /^su\b/i,
  mui: /^(mui|plm)\b/i,
};

export interface LocalVoice {
  voice: SpeechSynthesisVoice;
  /** It reads another language than its own: Indonesian letters are spoken as they are written, and so are these. */
  isIndonesian: boolean;
}

/**
 * A voice that is on the device: any other sends what it reads to its maker.
 * @returns undefined where there is none for the language, nor an Indonesian one for a regional one.
 */
export function localVoice(
  language: Language,
  voices: readonly SpeechSynthesisVoice[],
): LocalVoice | undefined {
  const local = (tags: RegExp) =>
    voices.find(({ lang, localService }) => localService === true && tags.test(lang.replace('_', '-')));
  const own = local(TAGS[language]);
  if (own) return { voice: own, isIndonesian: false };
  const indonesian = language === 'en' ? undefined : local(TAGS.id);
  return indonesian && { voice: indonesian, isIndonesian: true };
}
