import type { Language } from '../language/language.js';

/** Sentences that belong together and are skipped together. */
export type Passage = readonly string[];

/** Reads passages one after the other, with a voice of this device. One at a time, as the page has one speech queue. */
export class ReadingAloud {
  isReading = false;
  private passages: readonly Passage[] = [];
  private at = 0;

  /** @param changed called when reading begins, continues or ends, or when the voices change */
  constructor(private readonly changed: () => void) {}

  start(): void {
    speechSynthesis.addEventListener('voiceschanged', this.changed);
    addEventListener('pagehide', this.stop);
  }

  end(): void {
    speechSynthesis.removeEventListener('voiceschanged', this.changed);
    removeEventListener('pagehide', this.stop);
    this.stop();
  }

  voiceFor(language: Language): LocalVoice | undefined {
    return localVoice(language, speechSynthesis.getVoices());
  }

  read(passages: readonly Passage[], language: Language): void {
    speechSynthesis.cancel();
    this.passages = passages;
    this.say(0, language);
  }

  next(language: Language): void {
    speechSynthesis.cancel();
    this.say(this.at + 1, language);
  }

  readonly stop = (): void => {
    if (!this.isReading) return;
    this.isReading = false;
    this.passages = [];
    speechSynthesis.cancel();
    this.changed();
  };

  private say(at: number, language: Language): void {
    const passage = this.passages[at];
    const voice = this.voiceFor(language)?.voice;
    this.at = at;
    this.isReading = Boolean(passage && voice);
    this.changed();
    if (!passage || !voice) return;
    const { passages } = this;
    // Skipped utterances end too, and another widget may be reading.
    const isCurrent = () => this.isReading && this.passages === passages && this.at === at;
    passage.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = () => {
        if (isCurrent() && index === passage.length - 1) this.say(at + 1, language);
      };
      utterance.onerror = () => {
        if (isCurrent()) this.stop();
      };
      speechSynthesis.speak(utterance);
    });
  }
}

/** Language tags of voices: old Androids write `in` for Indonesian, and underscores. */
const TAGS: Readonly<Record<Language, RegExp>> = {
  id: /^(id|in)\b/i,
  en: /^en\b/i,
  jv: /^jv\b/i,
  su: /^su\b/i,
  mui: /^(mui|plm)\b/i,
};

interface LocalVoice {
  voice: SpeechSynthesisVoice;
  /** True for an Indonesian voice reading a regional language: both are spelt the way Indonesian is spoken. */
  isIndonesian: boolean;
}

/**
 * A voice on the device: any other sends the text to its vendor.
 * @returns undefined where there is none for the language, nor, for a regional language, an Indonesian one
 */
function localVoice(language: Language, voices: readonly SpeechSynthesisVoice[]): LocalVoice | undefined {
  const local = (tags: RegExp) =>
    voices.find(({ lang, localService }) => localService === true && tags.test(lang.replace('_', '-')));
  const own = local(TAGS[language]);
  if (own) return { voice: own, isIndonesian: false };
  const indonesian = language === 'en' ? undefined : local(TAGS.id);
  return indonesian && { voice: indonesian, isIndonesian: true };
}
