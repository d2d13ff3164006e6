/**
 * The endpoint's own page for reporting (`lapor`) or tracking (`lacak`), contract §9: nothing of the host page runs
 * there.
 *
 * @param root the endpoint's absolute base URL, with a trailing slash
 * @returns null when this page is that one
 */
export function safePage(root: string, page: 'lapor' | 'lacak'): string | null {
  const url = new URL(page, root);
  // On an http page a relative endpoint is http too; its safe page is not.
  if (!isSecureContext && !url.port) url.protocol = 'https:';
  return location.href.split(/[?#]/)[0] === url.href ? null : url.href;
}
