import { readQuestions } from '../endpoint/town/questions-file.js';
import type { QuestionEntry } from '../endpoint/questions/question-entry.js';
import { CATEGORIES } from './categories.js';
import { readTownList } from './files.js';

/** `QUESTIONS` are what the invented regency asks beyond a report. */
export const QUESTIONS: readonly QuestionEntry[] = readTownList('questions.yaml', (file, faults) =>
  readQuestions(file, CATEGORIES, faults),
);
