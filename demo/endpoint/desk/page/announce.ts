/** Milliseconds that a message stays: long enough to be read. */
const SHOWN_MS = 8_000;
let fading: ReturnType<typeof setTimeout> | undefined;

/** `announce` shows a passing message, which a screen reader says too. */
export function announce(text: string): void {
  const place = document.getElementById('kabar');
  if (place === null) return;
  clearTimeout(fading);
  place.textContent = text;
  fading = setTimeout(() => (place.textContent = ''), SHOWN_MS);
}
