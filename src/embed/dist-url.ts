/**
 * Where `dist/` is, by the script's own address. `currentScript` is null for modules, and inside a bundle that an optimiser
 * made it names the bundle: then a tag of ours is looked up.
 */
export function distUrl(): string | undefined {
  const current = (document.currentScript as HTMLScriptElement | null)?.src;
  const tagged = () => document.querySelector<HTMLScriptElement>('script[src*="/embed."]')?.src;
  const own = current?.includes('/embed.') ? current : tagged() || current;
  return own ? new URL('.', own).href : undefined;
}
