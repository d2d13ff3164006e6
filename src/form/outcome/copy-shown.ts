/**
 * Copies the number or code that an element shows, without the blanks of its markup. Without a clipboard (http page, old WebView, a policy) it selects the text instead.
 * @returns true when it is on the clipboard.
 */
export async function copyShown(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText((element.textContent ?? '').replace(/\s/g, ''));
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
