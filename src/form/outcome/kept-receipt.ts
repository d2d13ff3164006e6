/** What a receipt shows, and whether its number alone betrays somebody. */
export interface KeptReceipt {
  trackingId: string;
  accessCode: string;
  /** Anonymous or secret. */
  isGuarded: boolean;
}

/** In this tab's own storage, where the key of its draft lies too: gone with the tab, and with “Selesai, sudah saya simpan”. */
const nameOf = (root: string): string => `aduan-receipt:${root}`;

/** @param root of the endpoint that has the report */
export function keepReceipt(root: string, receipt: KeptReceipt): void {
  try {
    sessionStorage.setItem(nameOf(root), JSON.stringify(receipt));
  } catch {
    // Denied: it lasts as long as the page.
  }
}

export function keptReceipt(root: string): KeptReceipt | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(root)) ?? 'null') as KeptReceipt | null;
  } catch {
    return null;
  }
}

export function dropReceipt(root: string): void {
  try {
    sessionStorage.removeItem(nameOf(root));
  } catch {
    // Denied: then there is none.
  }
}
