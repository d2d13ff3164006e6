import { fileURLToPath } from 'node:url';

/** What the demo tells the endpoint of the invented regency, as another agency tells it of itself: by variables alone. */
export const TOWN_ENVIRONMENT = {
  ENDPOINT_NAME: 'Pemerintah Kabupaten Ogan Komering Ulu',
  MASTERS: fileURLToPath(new URL('masters.ts', import.meta.url)),
};
