/** WhatsApp link. @param mobile recipient's number without its leading zero; empty: WhatsApp asks for one */
export const whatsappUrl = (text: string, mobile = ''): string =>
  `https://wa.me/${mobile && `62${mobile}`}?text=${encodeURIComponent(text)}`;

/** Opens the share sheet. @returns false where there is none or it fails; closing the sheet counts as success */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return (error as Error | null)?.name === 'AbortError';
  }
}

/**
 * The page's address for one report, never with an access code: `?aduan=` for a public report, otherwise a fragment,
 * which browsers don't send to servers (contract §10).
 */
export function addressOf(trackingId: string, isPublic: boolean, page: string | URL): string {
  const url = new URL(page);
  url.hash = '';
  // Prefilled values are for the form alone, not for the next reader.
  url.searchParams.delete('aduan-isi');
  url.searchParams.delete('aduan');
  if (isPublic) url.searchParams.set('aduan', trackingId);
  else url.hash = `aduan=${trackingId}`;
  return url.href;
}
