import * as z from 'zod/mini';
import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import { IDENTITY_REQUIREMENTS } from '../../../src/contract/features.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import * as kind from '../settings/kinds.js';
import { day } from './day.js';
import type { Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { readYaml } from './yaml-file.js';

const words = z.string().check(z.minLength(1), z.maxLength(200));
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const days = whole(1, 366);
const hour = whole(0, 24);
const webPage = z.string().check(z.regex(/^https?:\/\/[^/\s]/, 'write an address that begins with https://'));
const contact = z
  .string()
  .check(
    z.regex(
      /^(mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]{3,20}|https:\/\/[^/\s]\S*)$/,
      'write mailto:name@place, tel:+62… or an address that begins with https://',
    ),
    z.maxLength(200),
  );
/** A host name as browsers send it: small letters, no port. */
const host = z
  .string()
  .check(
    z.regex(
      /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/,
      'write a host name in small letters, such as lapor.desa.example.id, without https:// and port',
    ),
  );
const degrees = (most: number) => z.number().check(z.gte(-most), z.lte(most));

const classification = z.strictObject({
  id: z.enum(Object.values(CLASSIFICATIONS)),
  name: words,
  /** Working days from the office's receipt to its answer; else those of `clocks.yaml`. */
  resolve_working_days: z.optional(days),
});

/** `agency.yaml`: who runs the endpoint, and what it promises. */
const agencyFile = z.strictObject({
  name: words,
  time_zone: kind.timeZone(),
  /** Host names whose requests are for this town, where one program serves many; the first is its own address. */
  hosts: z._default(z.array(host).check(z.maxLength(20)), []),
  office_hours: z.strictObject({ opens: hour, closes: hour }),
  /** Later holidays are not known yet, so deadlines beyond this day are guesses. */
  holidays_known_until: day(),
  /** Where a table like `holidays.csv` with new holidays lies, from which administrators may take them at the desk. */
  holidays_from: z._default(
    z.nullable(
      z.string().check(
        z.regex(
          /^(https:\/\/[^/\s@]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)(\/\S*)?$/,
          'write an address that begins with https://',
        ),
        z.maxLength(500),
        z.refine((address) => URL.canParse(address), 'write an address that begins with https://'),
      ),
    ),
    null,
  ),
  classifications: z.array(classification).check(z.minLength(1)),
  /** `deadlines` that aren't named here are those of `clocks.yaml`, or of this release. */
  deadlines: z.optional(
    z.strictObject({
      verify_working_days: z.optional(days),
      followup_working_days: z.optional(days),
      autoclose_working_days: z.optional(days),
    }),
  ),
  identity: z.strictObject({
    required: z.array(z.enum(IDENTITY_REQUIREMENTS.filter((one) => one !== 'nik'))),
    anonymous: kind.choice('hidden-from-public', 'not-collected'),
    public_name: kind.choice('hidden', 'initials'),
  }),
  /** `office` looks after the server, and takes the questions of webmasters. */
  office: z._default(
    z.nullable(z.strictObject({ name: words, contact: z._default(z.nullable(contact), null) })),
    null,
  ),
  /** Whom to tell of a hole in the server (RFC 9116), and until which day that holds. */
  security: z._default(
    z.nullable(
      z.strictObject({ contacts: z.array(contact).check(z.minLength(1), z.maxLength(5)), expires: day() }),
    ),
    null,
  ),
  /** `inspectorate` holds the keys of sealed reports, for people who can't or mustn't seal one here. */
  inspectorate: z._default(
    z.nullable(
      z.strictObject({
        name: words,
        contact: z._default(z.nullable(contact), null),
        address: z._default(z.nullable(words), null),
      }),
    ),
    null,
  ),
  /** Where people turn when the endpoint can't be reached. */
  fallback: z.strictObject({
    web: z.nullable(webPage),
    sms: z.nullable(z.string().check(z.regex(/^\d{3,15}$/, 'write digits in quotes: "1708"'))),
  }),
  /** Where people turn when nobody answers. */
  escalation: z.strictObject({ ombudsman_url: z.nullable(webPage) }),
  /** The most frequent categories, in the order in which the form offers them with pictures. */
  topics: z._default(
    z
      .array(
        z.strictObject({
          category: words,
          name: z.string().check(z.minLength(1), z.maxLength(40)),
          picture: z._default(z.string().check(z.regex(/^[a-z-]{0,20}$/)), ''),
        }),
      )
      .check(z.maxLength(11)),
    [],
  ),
  limits: z._default(
    z.strictObject({
      title_max: z.optional(whole(20, MAXIMA.title)),
      content_min: z.optional(whole(0, 500)),
      content_max: z.optional(whole(500, MAXIMA.content)),
      attachments_max: z.optional(whole(0, MAXIMA.attachments)),
    }),
    {},
  ),
  map: z._default(
    z.nullable(
      z.strictObject({
        /** West, south, east, north, in degrees. */
        bounds: z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
      }),
    ),
    null,
  ),
});

export type AgencyFile = z.infer<typeof agencyFile>;

/** @returns null where the file can't be read; the faults say why */
export function readAgency(file: TownFile, faults: Faults): AgencyFile | null {
  const read = readYaml(file, agencyFile, faults);
  if (read === null) return null;
  const { is: agency, refuse } = read;
  const before = faults.lines.length;
  const { office_hours, classifications, map } = agency;
  if (office_hours.opens >= office_hours.closes) refuse(['office_hours'], 'closes must be later than opens');
  classifications.forEach(({ id }, index) => {
    if (classifications.findIndex((one) => one.id === id) < index)
      refuse(['classifications', index, 'id'], `"${id}" stands above already`);
  });
  const [west, south, east, north] = map?.bounds ?? [0, 0, 1, 1];
  if (west >= east || south >= north) refuse(['map', 'bounds'], 'write [west, south, east, north]');
  return faults.lines.length === before ? agency : null;
}
