import type { MapSettings } from '../contract/capabilities.js';
import type { LayerKind } from '../contract/features.js';
import type { MapLayer } from '../contract/public/geojson.js';
import type { OutlineService } from '../client/sp4n/map.js';

export interface DrawnLayer extends MapLayer {
  kind: LayerKind;
}

/** The agency's own layers, requested once for the same `settings`; a failed one is left out until the next time. */
export function layersOf(
  service: () => Promise<Partial<OutlineService>>,
): (settings: MapSettings | null) => Promise<DrawnLayer[]> {
  const known = new WeakMap<object, Promise<DrawnLayer | null>>();
  const ask = async ({ kind, url }: { kind: LayerKind; url: string }): Promise<DrawnLayer | null> => {
    const layer = await (await service()).layer?.(url);
    return layer ? { kind, ...layer } : null;
  };
  return async (settings) => {
    const asked = (settings?.layers ?? []).map(async (one) => {
      const answer = known.get(one) ?? ask(one).catch(() => null);
      known.set(one, answer);
      const layer = await answer;
      if (!layer) known.delete(one);
      return layer;
    });
    return (await Promise.all(asked)).filter((layer) => layer !== null);
  };
}
