import { widgetPolicy } from '../../http/widget-policy.js';
import { STYLE_HASH } from './styles.js';

/**
 * `OWN_STYLE` lets the page's own style alone be applied. Engines that know hashes pass over the second word
 * (https://www.w3.org/TR/CSP2/#directive-style-src); those of 2012 know it alone, and would show the bare page.
 */
const OWN_STYLE = `${STYLE_HASH} 'unsafe-inline'`;

/** `plainPolicy` is for pages without scripts: only own pictures load, and forms lead back here. */
export function plainPolicy(frameAncestors: string): string {
  return [
    "default-src 'none'",
    `style-src ${OWN_STYLE}`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** `growingPolicy` is the widget's policy, with the page's own form and style allowed. */
export function growingPolicy(frameAncestors: string): string {
  return widgetPolicy(frameAncestors)
    .replace("style-src 'self'", `style-src 'self' ${OWN_STYLE}`)
    .replace("form-action 'none'", "form-action 'self'");
}
