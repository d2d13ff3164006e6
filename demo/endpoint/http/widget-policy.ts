/**
 * The policy that pages with the widgets run under: as strict as the strictest host the widgets promise to work on, so that
 * a violation shows up here first.
 *
 * @param frameAncestors Who may put the page into a frame, as the policy's directive spells it.
 * @param endpoints Whom the widgets may ask, as `connect-src` spells it.
 */
export function widgetPolicy(frameAncestors: string, endpoints = "'self'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${endpoints} blob: data:`,
    `connect-src ${endpoints}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}
