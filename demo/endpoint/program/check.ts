import type { Written } from './written.js';
import { holidaysEnd } from '../watching/holidays.js';

/** @throws SettingsError that names all faults */
export async function check({ start }: Written): Promise<void> {
  const { config, settings } = await start();
  const { masters, calendar } = config;
  const villages = masters.locations({ search: '', parentCode: null, limit: 1 }).length;
  console.log(`Settings  all of them can be read`);
  console.log(`Town      ${config.name} (${settings.TOWN})`);
  console.log(
    `          ${masters.institutions().length} institutions, ${masters.categories().length} categories, ` +
      `${villages === 0 ? 'no places' : 'places'}, ${config.consents.length} consent(s)`,
  );
  const end = holidaysEnd(config);
  console.log(
    `Holidays  known until ${calendar.knownUntil}${end === null ? '' : ': write down the next ones'}`,
  );
}
