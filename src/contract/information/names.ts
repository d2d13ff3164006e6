/** Names of decisions and grounds in a register of requests, and at the desk. */
import type { Decision, ObjectionGround } from './information.js';

export const DECISION_NAMES: Readonly<Record<Decision, string>> = {
  granted: 'Dikabulkan',
  partly: 'Dikabulkan sebagian',
  refused: 'Ditolak',
  'not-held': 'Tidak dikuasai',
};

/** The seven grounds of the law, each with its letter. */
export const GROUND_NAMES: Readonly<Record<ObjectionGround, string>> = {
  a: 'a. Ditolak dengan alasan dikecualikan',
  b: 'b. Informasi berkala tidak disediakan',
  c: 'c. Permintaan tidak ditanggapi',
  d: 'd. Ditanggapi tidak sebagaimana diminta',
  e: 'e. Permintaan tidak dipenuhi',
  f: 'f. Biaya tidak wajar',
  g: 'g. Melebihi jangka waktu',
};
