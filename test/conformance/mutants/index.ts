/** Every broken endpoint that the judge must catch, in the order of its levels. */
import { CHALLENGE_MUTANTS } from './challenge-mutants.js';
import { DISCOVER_MUTANTS } from './discover-mutants.js';
import { FILE_MUTANTS } from './file-mutants.js';
import { FILING_MUTANTS } from './filing-mutants.js';
import { HOSTILE_MUTANTS } from './hostile-mutants.js';
import { LATENESS_MUTANTS } from './lateness-mutants.js';
import { LIST_MUTANTS } from './list-mutants.js';
import type { Mutant } from './mutant.js';
import { NUMBER_MUTANTS } from './number-mutants.js';
import { ONCE_MUTANTS } from './once-mutants.js';
import { OPEN311_MUTANTS } from './open311-mutants.js';
import { OWN_MUTANTS } from './own-mutants.js';
import { PRIVACY_MUTANTS } from './privacy-mutants.js';
import { REPORT_MUTANTS } from './report-mutants.js';
import { SEALED_MUTANTS } from './sealed-mutants.js';

export const MUTANTS: readonly Mutant[] = [
  ...DISCOVER_MUTANTS,
  ...LIST_MUTANTS,
  ...LATENESS_MUTANTS,
  ...REPORT_MUTANTS,
  ...FILING_MUTANTS,
  ...OWN_MUTANTS,
  ...FILE_MUTANTS,
  ...ONCE_MUTANTS,
  ...PRIVACY_MUTANTS,
  ...HOSTILE_MUTANTS,
  ...NUMBER_MUTANTS,
  ...CHALLENGE_MUTANTS,
  ...OPEN311_MUTANTS,
  ...SEALED_MUTANTS,
];
