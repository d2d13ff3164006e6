/**
 * The page's address for one report, never with an access code: `?aduan=` for a public report, otherwise a fragment, which browsers
 * don't send to servers (contract §10).
 */
export function addressOf(trackingId: string, isPublic: boolean, page: string | URL): string {
  const url = new URL(page);
  url.hash = '';
  // What filled in the form that filed it is nothing to whoever follows it.
  url.searchParams.delete('aduan-isi');
  url.searchParams.delete('aduan');
  if (isPublic) url.searchParams.set('aduan', trackingId);
  else url.hash = `aduan=${trackingId}`;
  return url.href;
}
