import { widgetPolicy } from '../../http/widget-policy.js';
import { STYLE_HASH } from './styles.js';

/** Of pages on which nothing runs: nothing is loaded but pictures of their own, and forms lead back here. */
export function plainPolicy(frameAncestors: string): string {
  return [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** Of pages out of which a widget grows: the widget's own, and the form that is there before it. */
export function growingPolicy(frameAncestors: string): string {
  return widgetPolicy(frameAncestors)
    .replace("style-src 'self'", `style-src 'self' ${STYLE_HASH}`)
    .replace("form-action 'none'", "form-action 'self'");
}
