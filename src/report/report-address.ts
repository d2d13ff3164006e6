/**
 * The page's address for one report, never with a code: `?aduan=` for what anyone may see, a fragment otherwise, which no
 * server's log gets to read (contract §10).
 */
export function addressOf(trackingId: string, isPublic: boolean, page: string): string {
  const url = new URL(page);
  url.hash = '';
  url.searchParams.delete('aduan');
  if (isPublic) url.searchParams.set('aduan', trackingId);
  else url.hash = `aduan=${trackingId}`;
  return url.href;
}
