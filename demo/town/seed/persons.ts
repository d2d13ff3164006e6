import type { Random } from './random.js';
import type { Voice } from './story.js';

/** First names only: so common that they name nobody. */
const WOMEN = (
  'Rusmini Halimah Yuliana Mardiah Rosida Nuraini Herlina Rohani Euis Zubaidah Marlina Fatonah Lastri Hasanah Ratna ' +
  'Sumiati Laila Marsiyem Novi Dewi Aisyah Wati Rina Tuti Mimin Siska'
).split(' ');
const MEN = (
  'Sutarno Ujang Bejo Tukiman Asep Paijo Wagiman Slamet Dadang Sugeng Misdi Ngatiman Toyib Yanto Iwan Sarpin Ponirin ' +
  'Jumadi Basri Karsono Juhai Warsito'
).split(' ');

export interface Reporter {
  name: string;
  phone: string | null;
  email: string | null;
}

export function firstName(random: Random, voice?: Voice): string {
  if (voice === 'ibu' || voice === 'malu') return random.pick(WOMEN);
  return random.pick(random.chance(0.5) ? WOMEN : MEN);
}

/**
 * `impossiblePhone` can't exist: 0800 is for free-call services, never a person's, and their seven digits after 0800
 * don't begin with zero. Ours has eight, beginning 0000.
 */
export function impossiblePhone(random: Random): string {
  const last = String(random.whole(0, 9999)).padStart(4, '0');
  return random.pick([`08000000${last}`, `0800-0000-${last}`, `0800 0000 ${last}`, `+62 800-0000-${last}`]);
}

/**
 * `impossibleNik` can't exist: no province is 99, no birthday is day 80 of month 13, and serial numbers begin at 0001.
 */
export function impossibleNik(random: Random): string {
  return `9900998013${String(random.whole(0, 99)).padStart(2, '0')}0000`;
}

/** `impossibleEmail`: `.example` is reserved for examples (RFC 2606) and gets no mail. */
export function impossibleEmail(name: string, random: Random): string {
  return `${name.toLowerCase()}${random.whole(10, 99)}@surel.example`;
}

/** `impossibleAccount`: account numbers of zeros are never opened. */
export function impossibleAccount(random: Random): string {
  return `0000-00-00${String(random.whole(0, 99)).padStart(2, '0')}-00-0`;
}

export function inventReporter(random: Random, voice: Voice): Reporter {
  const name = firstName(random, voice);
  const hasPhone = random.chance(0.85);
  return {
    name,
    phone: hasPhone ? impossiblePhone(random) : null,
    email: !hasPhone || random.chance(0.3) ? impossibleEmail(name, random) : null,
  };
}
