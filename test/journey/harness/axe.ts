import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { KEEP_NAMES } from './watch.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface AxeReport {
  /** `rule: path of the element (help)`, one a finding. */
  findings: string[];
  /** How many elements inside shadow roots were looked at: a clean report on none of them proves nothing. */
  shadowElements: number;
}

export interface AxeOptions {
  /** Only below this element of the page (no shadow path); default the whole page. */
  within?: string;
  /** Rules of `best-practice` that concern the host page and not the widget, such as `region`. */
  without?: string[];
}

/**
 * Runs axe beside the page's own scripts, in a realm of its own: the page's policy neither blocks it nor is loosened
 * for it, and it leaves no global behind.
 */
export async function runAxe(page: Page, { within, without = [] }: AxeOptions = {}): Promise<AxeReport> {
  const source = await readFile(SOURCE, 'utf8');
  const realm = realmBeside(page);
  await realm.evaluate(`${KEEP_NAMES};${source};undefined`);
  const { passes, violations } = await realm.evaluate(
    async (selector, tags, disabled) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const rules = Object.fromEntries(disabled.map((id) => [id, { enabled: false }]));
      const results: AxeResults = await axe.run(selector ?? document, {
        runOnly: { type: 'tag', values: tags },
        rules,
        iframes: false,
        resultTypes: ['violations', 'passes'],
      });
      const short = (list: AxeResults['passes']) =>
        list.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map(({ target }) => target) }));
      return { passes: short(results.passes), violations: short(results.violations) };
    },
    within ?? null,
    TAGS,
    without,
  );
  const isInShadow = (target: unknown[]) => target.some((step) => Array.isArray(step));
  return {
    findings: violations.flatMap(({ id, help, targets }) =>
      targets.map((target) => `${id}: ${target.flat().join(' > ')} (${help})`),
    ),
    shadowElements: [...passes, ...violations].flatMap(({ targets }) => targets).filter(isInShadow).length,
  };
}

/** puppeteer keeps a realm for its own queries; it is missing from its types, though not from its frames. */
export function realmBeside(page: Page): Pick<Frame, 'evaluate'> {
  return (page.mainFrame() as unknown as { isolatedRealm(): Pick<Frame, 'evaluate'> }).isolatedRealm();
}
