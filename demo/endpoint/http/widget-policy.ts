/**
 * `widgetPolicy` is the policy of pages with widgets: as strict as the strictest host that the widgets support, so that
 * a violation shows up here first.
 *
 * @param frameAncestors who may frame the page, in the directive's syntax
 * @param endpoints whom the widgets may ask, in `connect-src` syntax; `'self'` by default
 * @param scriptPolicies names of the Trusted Types policies that the page may make; Lit’s by default
 */
export function widgetPolicy(
  frameAncestors: string,
  endpoints = "'self'",
  scriptPolicies = 'lit-html',
): string {
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
    `trusted-types ${scriptPolicies} 'allow-duplicates'`,
  ].join('; ');
}
