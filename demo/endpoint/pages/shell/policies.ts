import { widgetPolicy } from '../../http/widget-policy.js';
import { STYLE, type PageStyle } from './styles.js';

/**
 * `ownStyle` lets the page's own styles alone be applied. Engines that know hashes pass over the last word
 * (https://www.w3.org/TR/CSP2/#directive-style-src); those of 2012 know it alone, and would show the bare page.
 */
const ownStyle = (more?: PageStyle): string =>
  [STYLE.hash, ...(more ? [more.hash] : []), "'unsafe-inline'"].join(' ');

/** `plainPolicy` is for pages without scripts: only own pictures load, and forms lead back here. */
export function plainPolicy(frameAncestors: string, style?: PageStyle): string {
  return [
    "default-src 'none'",
    `style-src ${ownStyle(style)}`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** `helpedPolicy` is for pages that a small script of ours helps, which asks nobody for anything. */
export const helpedPolicy = (frameAncestors: string, style: PageStyle): string =>
  `${plainPolicy(frameAncestors, style)}; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** `growingPolicy` is the widget's policy, with the page's own form and style allowed. */
export function growingPolicy(frameAncestors: string): string {
  return widgetPolicy(frameAncestors)
    .replace("style-src 'self'", `style-src 'self' ${ownStyle()}`)
    .replace("form-action 'none'", "form-action 'self'");
}

/**
 * `sealingPolicy` is for the page on which a report is sealed: it is in no frame, sends no form, makes no markup of
 * text, and asks this endpoint alone.
 */
export const sealingPolicy = (style: PageStyle): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${ownStyle(style)}`,
    "img-src 'self' blob:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** `isolate` keeps a page that opened a form from reaching into it. Browsers ignore this header in frames. */
export const isolate = (headers: Headers): void => headers.set('Cross-Origin-Opener-Policy', 'same-origin');
