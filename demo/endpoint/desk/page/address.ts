/**
 * `Place` is what the page shows, as its address names it behind the `#`, which no server is told:
 * `#/laporan/1234567890?tab=overdue&office=dinas-pu`.
 */
export interface Place {
  /** Name of the view; empty for the first one. */
  view: string;
  /** `id` of what is open in the view, such as a report's number; empty for its list. */
  id: string;
  /** Filters of the list, also while one of its reports is open. */
  query: Readonly<Record<string, string>>;
}

function placeOf(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view = '', id = ''] = path.split('/').map(decodeURIComponent);
  return { view, id, query: Object.fromEntries(new URLSearchParams(search)) };
}

/** `hashOf` is the address of a place; empty filters are left out. */
export function hashOf({ view, id = '', query = {} }: Partial<Place> & { view: string }): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  const search = new URLSearchParams(filled).toString();
  return `#/${view}${id === '' ? '' : `/${encodeURIComponent(id)}`}${search === '' ? '' : `?${search}`}`;
}

export const here = (): Place => placeOf(location.hash);

/** `goTo` shows a place, as following its link would. */
export function goTo(place: Parameters<typeof hashOf>[0], { replace = false } = {}): void {
  if (replace) {
    history.replaceState(history.state, '', hashOf(place));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = hashOf(place);
}
