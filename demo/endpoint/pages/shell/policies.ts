import { widgetPolicy } from '../../http/widget-policy.js';
import { STYLE_HASH } from './styles.js';

/** `plainPolicy` is for pages without scripts: only own pictures load, and forms lead back here. */
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

/** `growingPolicy` is the widget's policy, with the page's own form and style allowed. */
export function growingPolicy(frameAncestors: string): string {
  return widgetPolicy(frameAncestors)
    .replace("style-src 'self'", `style-src 'self' ${STYLE_HASH}`)
    .replace("form-action 'none'", "form-action 'self'");
}
