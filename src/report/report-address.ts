/** Where WhatsApp asks whom to send a text to. @param mobile number of that person, without its first zero; empty where that is asked */
export const whatsappUrl = (text: string, mobile = ''): string =>
  `https://wa.me/${mobile && `62${mobile}`}?text=${encodeURIComponent(text)}`;

/** Hands on by the device's own sheet. @returns false where it has none, or refuses; whoever closes the sheet has decided */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return (error as Error | null)?.name === 'AbortError';
  }
}

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
