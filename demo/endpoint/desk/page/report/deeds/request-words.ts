import { DECISION_NAMES, GROUND_NAMES } from '../../../../../../src/contract/information/names.js';
import { wordsOf } from '../../language.js';

/** How far a request for information is. */
export const stateWords = wordsOf(
  {
    filed: 'Masuk, belum dijawab',
    incomplete: 'Menunggu pemohon',
    answered: 'Dikabulkan atau dijawab',
    partly: 'Dikabulkan sebagian',
    refused: 'Ditolak',
    'not-held': 'Tidak dikuasai',
    extended: 'Diperpanjang',
    objection: 'Pemohon mengajukan keberatan',
    decided: 'Keberatan sudah diputus',
  },
  {
    filed: 'Filed, not answered yet',
    incomplete: 'Waits for the requester',
    answered: 'Granted or answered',
    partly: 'Granted in part',
    refused: 'Refused',
    'not-held': 'Not held here',
    extended: 'Extended',
    objection: 'The requester has objected',
    decided: 'The objection is decided',
  },
);

/** The law's grounds of an objection. */
export const groundWords = wordsOf(GROUND_NAMES, {
  a: 'a. Refused as exempt',
  b: 'b. Periodic information not provided',
  c: 'c. Not responded to',
  d: 'd. Responded to otherwise than asked',
  e: 'e. Not fulfilled',
  f: 'f. Unreasonable fee',
  g: 'g. Too late',
});

export const decisionWords = wordsOf(
  { ...DECISION_NAMES, 'not-held': 'Tidak dikuasai: ada di badan lain' },
  {
    granted: 'Granted',
    partly: 'Granted in part',
    refused: 'Refused',
    'not-held': 'Not held: another body has it',
  },
);

/** Words about a request for public information. */
export const requestWords = wordsOf(
  {
    heading: 'Permintaan informasi',
    due: (day: string) => `Dijawab paling lambat ${day}`,
    superiors: (day: string) => `Diputus atasan paling lambat ${day}`,
    extended: (reason: string) => `Alasan perpanjangan: ${reason}`,
    extendHow: 'Sekali saja, sebelum tenggatnya lewat. Pemohon dan umum membaca alasannya.',
    reason: 'Alasan perpanjangan',
    decideHow: 'Jawaban ini sekaligus keputusan atas permintaan, dan hanya sekali.',
    superiorHow: 'Keputusan atasan atas keberatan. Hanya pemohon yang membacanya.',
    decision: 'Keputusan',
    choose: 'Pilih keputusan',
    ground: 'Alasan penolakan, atau siapa yang menguasai informasinya',
    groundHint: 'Wajib, kecuali dikabulkan seluruhnya.',
    content: 'Jawaban kepada pemohon',
    private: 'Jawaban ini hanya untuk pemohon',
    send: 'Kirim putusan',
    done: 'Keputusan disimpan.',
    extendedNow: 'Waktu menjawab diperpanjang.',
  },
  {
    heading: 'Request for information',
    due: (day: string) => `To be answered by ${day}`,
    superiors: (day: string) => `To be decided by the superior by ${day}`,
    extended: (reason: string) => `Why it was extended: ${reason}`,
    extendHow: 'Once, before its day has passed. The requester and the public read the reason.',
    reason: 'Why more time is needed',
    decideHow: 'This answer is the decision on the request, and there is one.',
    superiorHow: 'The superior’s decision on the objection. The requester alone reads it.',
    decision: 'Decision',
    choose: 'Choose a decision',
    ground: 'Why it is refused, or who holds the information',
    groundHint: 'Required, unless all is granted.',
    content: 'Answer to the requester',
    private: 'For the requester alone',
    send: 'Send the decision',
    done: 'The decision is stored.',
    extendedNow: 'The time to answer is extended.',
  },
);
