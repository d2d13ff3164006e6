/** The public list for other programs. Of an export of any length only the beginning is read. */
import { routes } from '../../contract/routes.js';
import { fact } from '../visit/visit.js';
import { offers } from './offer.js';

const BYTES = 262_144;

const asked = (check: string, path: string, bytesMax?: number) =>
  fact(check, async (visit) => {
    await offers(visit, 'syndication');
    return await visit.ask({ path, ...(bytesMax !== undefined && { bytesMax }) });
  });

export const openData = {
  atom: asked('R-43', routes.openData.atom),
  jsonFeed: asked('R-44', routes.openData.jsonFeed),
  csv: asked('R-45', routes.openData.csv, BYTES),
  geojson: asked('R-46', routes.openData.geojson, BYTES),
};
