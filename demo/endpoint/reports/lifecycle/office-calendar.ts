/**
 * National holidays and days of joint leave on which offices are closed, as the joint ministerial decree for 2026 sets
 * them. Regional holidays are the agency's to add.
 */
export const HOLIDAYS: readonly string[] = [
  '2026-01-01',
  '2026-01-16',
  '2026-02-16',
  '2026-02-17',
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
  '2026-03-23',
  '2026-03-24',
  '2026-04-03',
  '2026-05-01',
  '2026-05-14',
  '2026-05-15',
  '2026-05-27',
  '2026-05-28',
  '2026-06-01',
  '2026-06-16',
  '2026-08-17',
  '2026-08-25',
  '2026-12-24',
  '2026-12-25',
  '2027-01-01',
];

/** After this day the list above says nothing. */
export const HOLIDAYS_KNOWN_UNTIL = '2026-12-31';

/** When offices answer, in hours of the endpoint's zone, Monday to Friday. */
export const OFFICE_HOURS = { opens: 8, closes: 16 } as const;
