/**
 * What editors do to a paste before they publish it. HTML Tidy is the real one; the others are rule lists of our own:
 * of the tags and attributes that their sources name those that a paste of ours may hold, and no more than that.
 */
import { execFileSync } from 'node:child_process';

export interface RuleList {
  /** Where the rules come from, and what of them was not read there. */
  source: string;
  /** Tags that go with all they hold. */
  dropped: readonly string[];
  /** Attributes that go, by name. */
  stripped: RegExp;
}

export const RULES = {
  'OpenSID AntiXSS': {
    source:
      'OpenSID donjo-app/helpers: bersihkan_xss() lets iframe through and takes content, http-equiv; ' +
      'the rest: voku/anti-xss src/voku/helper/AntiXSS.php $_evil_html_tags, $_evil_attributes_regex (it leaves what some tags hold; this takes it too)',
    dropped: ['script', 'style', 'link', 'meta', 'object', 'embed', 'form', 'base'],
    stripped: /^(on\w+|style|form|formaction|xlink:href|http-equiv|content)$/i,
  },
  Joomla: {
    source:
      'joomla-framework/filter src/InputFilter.php: $blockedTags, $blockedAttributes, cleanAttributes()',
    dropped: [
      'script',
      'style',
      'iframe',
      'link',
      'meta',
      'object',
      'embed',
      'canvas',
      'base',
      'applet',
      'frame',
    ],
    stripped: /^(on\w+|action|background|codebase|dynsrc|formaction|lowsrc)$/i,
  },
} satisfies Record<string, RuleList>;

export function sanitize(html: string, { dropped, stripped }: RuleList): string {
  const whole = new RegExp(`<(${dropped.join('|')})\\b[^>]*>([^]*?</\\1>)?`, 'gi');
  return html
    .replace(whole, '')
    .replace(/\s([\w:-]+)="[^"]*"/g, (attribute, name: string) => (stripped.test(name) ? '' : attribute));
}

/**
 * Blogger's theme is XML: it refuses the whole theme for one attribute without a value. Source: what its editor
 * answers, as
 * https://tech-champion.com/websites/understanding-blogger-theme-xml-parser-requirements-for-self-closing-tags tells
 * it; not read in Blogger itself, whose code nobody can.
 *
 * @throws where Blogger would refuse to save
 */
export function bloggerTheme(html: string): string {
  const wellFormed = /^<[\w-]+(\s+[\w:-]+\s*=\s*("[^"<]*"|'[^'<]*'))*\s*\/?>$/;
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) {
    if (!wellFormed.test(tag)) throw new Error(`Blogger would refuse ${tag}`);
  }
  return html;
}

/**
 * Google Sites takes an address and makes the frame itself; code goes into a frame whose random origin no endpoint can
 * list, so that this is the way for us. Sources: https://github.com/forkphorus/forkphorus/issues/189 (script fails,
 * frame works), https://support.zendesk.com/hc/en-us/articles/4411710546074 (no head, few tags); what the sandbox
 * allows is by heart.
 */
export const googleSitesFrame = (address: string): string =>
  `<div class="embed"><iframe src="${address}" width="100%" height="900" frameborder="0" sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"></iframe></div>`;

/** OpenSID's own options (donjo-app/models: bersihkan_html() of the widgets), given to Debian's `tidy`. */
export function tidy(html: string): string {
  const options = ['indent', 'output-xhtml', 'show-body-only', 'clean', 'coerce-endtags'];
  const flags = options.flatMap((option) => [`--${option}`, 'yes']);
  try {
    return execFileSync('tidy', ['-quiet', '-utf8', ...flags], { input: html, stdio: 'pipe' }).toString();
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: Buffer };
    // It ends with 1 where it only had warnings.
    if (status === 1) return stdout.toString();
    throw error;
  }
}
