import type { OutlineService } from '../client/sp4n/map.js';
import type { MapSettings } from '../contract/capabilities.js';
import type { Outline } from '../contract/public/geojson.js';

/** The agency's outline, requested once for the same `settings`; null where there is none or it can't be loaded. */
export function outlineOf(
  service: () => Promise<Partial<OutlineService>>,
): (settings: MapSettings | null) => Promise<Outline | null> {
  const known = new WeakMap<MapSettings, Promise<Outline | null>>();
  const ask = async (url: string): Promise<Outline | null> =>
    (await (await service()).outline?.(url)) ?? null;
  return async (settings) => {
    if (!settings?.outlineUrl) return null;
    const asked = known.get(settings) ?? ask(settings.outlineUrl).catch(() => null);
    known.set(settings, asked);
    const outline = await asked;
    // Requested again the next time.
    if (!outline) known.delete(settings);
    return outline;
  };
}
