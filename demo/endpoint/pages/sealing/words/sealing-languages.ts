import type { Language } from '../../../words/messages.js';
import { sealingEn } from './en.js';
import { sealingId } from './id.js';
import { sealingJv } from './jv.js';
import { sealingMui } from './mui.js';
import type { SealingWords } from './sealing-words.js';
import { sealingSu } from './su.js';

export const SEALING_WORDS: Readonly<Record<Language, SealingWords>> = {
  id: sealingId,
  en: sealingEn,
  jv: sealingJv,
  su: sealingSu,
  mui: sealingMui,
};
