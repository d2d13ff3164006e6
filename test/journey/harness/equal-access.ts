import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { realmBeside } from './axe.js';
import { KEEP_NAMES } from './watch.js';

const SOURCE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
const POLICY = 'WCAG_2_2';

/** Rules that say something else than the standard they stand for, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  input_label_exists:
    'A label that only screen readers read, or in closed details, counts as none; axe asks for it.',
  fieldset_label_valid: 'A legend in closed details counts as none.',
  input_label_before: 'A file’s label is the button that stands for its hidden input.',
  input_checkboxes_grouped: 'Boxes of two forms may have one name.',
  aria_form_label_unique: 'A form without a name is no landmark.',
  aria_landmark_name_unique: 'The same.',
  aria_content_in_landmark: 'A link that skips to the content stands before all landmarks.',
  aria_complementary_label_visible: 'No rule of WCAG; a notice has its name for those who hear it.',
  label_name_visible:
    'A label of a field, optional or not, counts as the words on the button that stands there.',
  text_contrast_sufficient:
    'It cannot read mixed colours; axe measures contrast, as the tests of the themes do.',
};

/** Code that scrolls is reached by keys, as axe asks. */
const SCROLLS = '<pre tabindex="0">';

interface Result {
  ruleId: string;
  value: [policy: string, confidence: string];
  message: string;
  snippet: string;
}

interface Engine {
  Checker: new () => { check(node: Document, policies: string[]): Promise<{ results: Result[] }> };
}

/**
 * Runs IBM's Equal Access engine as `runAxe` runs axe: two makers read the same rules, and what one takes for granted
 * the other may not.
 *
 * @returns what fails for certain, `rule: message (the element)`, one a finding
 */
export async function runEqualAccess(page: Page): Promise<string[]> {
  const source = await readFile(SOURCE, 'utf8');
  const realm = realmBeside(page);
  await realm.evaluate(`${KEEP_NAMES};${source};undefined`);
  const results = await realm.evaluate(async (policy) => {
    const { ace } = globalThis as unknown as { ace: Engine };
    const { results } = await new ace.Checker().check(document, [policy]);
    return results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
  }, POLICY);
  return results
    .filter(({ ruleId, value: [, confidence], snippet }) => {
      return confidence === 'FAIL' && !(ruleId in WITHOUT) && snippet !== SCROLLS;
    })
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} (${snippet})`);
}
