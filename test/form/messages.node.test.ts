import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsId } from '../../src/widget/errors/id.js';
import type { Problem } from '../../src/form-logic/rules.js';
import { formWords } from '../../src/form/form-words.js';
import { choicesWords } from '../../src/form/choices/choices-words.js';
import { evidenceWords } from '../../src/form/evidence/evidence-words.js';
import { sectionsWords } from '../../src/form/sections/sections-words.js';
import { outcomeWords } from '../../src/form/outcome/outcome-words.js';

/** Every string in an object, however deep; functions are called with harmless arguments by the tests themselves. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const part of Object.values(value)) yield* strings(part);
}

describe('Indonesian messages of the form', () => {
  it('have a sentence for every problem a rule can find', () => {
    const problems: Problem[] = [
      ...(['classificationId', 'title', 'content', 'locationText', 'dateOfIncident'] as const).map(
        (field): Problem => ({ field, code: 'missing' }),
      ),
      ...(['name', 'phone', 'email', 'nik'] as const).map((field): Problem => ({
        field,
        code: 'missing',
      })),
      ...(['dateOfIncident', 'phone', 'email', 'nik'] as const).map((field): Problem => ({
        field,
        code: 'malformed',
      })),
      { field: 'phone', code: 'no-contact' },
      { field: 'content', code: 'too-short', min: 20, length: 3 },
      { field: 'title', code: 'too-long', max: 150, length: 163 },
      { field: 'dateOfIncident', code: 'in-future' },
      { field: 'attachments', code: 'refused-files', names: ['a.mp4'] },
      { field: 'title', code: 'server', sentences: ['Judul terlalu umum.'] },
    ];
    const sentences = problems.map((problem) => sectionsWords.problem(problem));
    for (const sentence of sentences) assert.match(sentence, /^\p{Lu}.{8,}\.$/su);
    const own = sentences.slice(0, -1);
    assert.equal(new Set(own).size, own.length, 'no two problems sound the same');
  });

  it('name the numbers that help', () => {
    assert.match(
      sectionsWords.problem({ field: 'title', code: 'too-long', max: 1500, length: 1513 }),
      /1\.500.*13 huruf/,
    );
    assert.equal(sectionsWords.bytes(2_097_152), '2\u00a0MB');
    assert.equal(sectionsWords.bytes(107_001), '105\u00a0KB');
    assert.match(evidenceWords.problem['too-large'](5, '2 MB'), /2 MB/);
    assert.match(evidenceWords.problem['too-many'](5, '2 MB'), /5/);
  });

  it('are text, and speak to "Anda" without jargon', () => {
    for (const text of strings([formWords, sectionsWords, choicesWords, outcomeWords, errorsId])) {
      assert.doesNotMatch(text, /[<>]/, text);
      assert.doesNotMatch(text, /\b(server|endpoint|upload|error|submit|klik|kamu|browser|cache)\b/i, text);
    }
  });
});
