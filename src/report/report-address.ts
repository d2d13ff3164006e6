/**
 * The page's address for one report, never with an access code: `?aduan=` for a public report, otherwise a fragment, which browsers
 * don't send to servers (contract §10).
 */
export function addressOf(trackingId: string, isPublic: boolean, page: string): string {
  const url = new URL(page);
  url.hash = '';
  url.searchParams.delete('aduan');
  if (isPublic) url.searchParams.set('aduan', trackingId);
  else url.hash = `aduan=${trackingId}`;
  return url.href;
}
