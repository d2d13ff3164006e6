import * as z from 'zod/mini';
import type { MasterCategory } from '../reference-data/masters.js';
import { questionEntry, questionFaults, type QuestionEntry } from '../questions/question-entry.js';
import type { Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { readYaml } from './yaml-file.js';

/** `questions.yaml`: what categories ask beyond the report itself. */
export function readQuestions(
  file: TownFile,
  categories: readonly MasterCategory[],
  faults: Faults,
): readonly QuestionEntry[] {
  const read = readYaml(file, z.array(questionEntry), faults);
  if (read === null) return [];
  for (const { path, say } of questionFaults(read.is, categories)) read.refuse(path, say);
  return read.is;
}
