/**
 * What editors do to a paste before they publish it. HTML Tidy is the real one; the others are rule lists of our own: of the tags
 * and attributes that their sources name those that a paste of ours may hold, and no more than that.
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
      'OpenSID donjo-app/helpers: bersihkan_xss() lets iframe through and takes content, http-equiv; the rest after voku/anti-xss, by heart',
    dropped: ['script', 'style', 'link', 'meta', 'object', 'embed', 'form', 'base'],
    stripped: /^(on\w+|style|formaction|xlink:href|http-equiv|content)$/i,
  },
  Joomla: {
    source: 'joomla-framework/filter src/InputFilter.php: $blockedTags, $blockedAttributes; on* by heart',
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
