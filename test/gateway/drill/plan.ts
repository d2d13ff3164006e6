/** Who files what in a drill: from the seed and the report's number alone. */
import sharp from 'sharp';
import { COMMON_WORDS } from '../ministry.js';
import { chanceOf } from '../moods.js';
import { documentWithEverything } from '../../endpoint/harness/files.js';

export interface Plan {
  index: number;
  title: string;
  isAnonymous: boolean;
  isSecret: boolean;
  identity: { name: string; email: string; phone: string };
  files: { name: string; bytes: Uint8Array; type?: string }[];
  /** What its reporter says to the answer. */
  reply: { content: string; rating: number; isSecret: boolean; hasPhoto: boolean } | null;
  /** Its reporter takes it back when it is there. */
  isWithdrawn: boolean;
}

export async function planOf(seed: number, index: number): Promise<Plan> {
  const random = chanceOf(seed, 'plan', index);
  const isWithdrawn = random.chance(0.07);
  const hasReply = !isWithdrawn && random.chance(0.6);
  const photos = random.pick([0, 0, 1, 1, 2]);
  const hasDocument = random.chance(0.1);
  const files: Plan['files'] = [];
  for (let nth = 0; nth < photos; nth += 1)
    files.push({ name: `foto-${nth}.jpg`, bytes: await picture(random.whole(0, 0xffffff)) });
  if (hasDocument)
    files.push({ name: 'surat.pdf', bytes: await documentWithEverything(), type: 'application/pdf' });
  return {
    index,
    title: `Laporan latihan nomor ${index} dari ${seed}`,
    isAnonymous: random.chance(0.4),
    isSecret: random.chance(0.3),
    // No name or number is a part of another's.
    identity: {
      name: `Sartono Uji${index}x`,
      email: `sartono.uji${index}x@contoh.id`,
      phone: `0812-${String(70_000_000 + index)}`,
    },
    files,
    reply: hasReply
      ? {
          // Words that offices there use, too, and others' that are nobody else's.
          content: random.pick([`Terima kasih untuk nomor ${index}x, mohon dijaga.`, ...COMMON_WORDS]),
          rating: random.pick([0, 1, 3, 5]),
          isSecret: random.chance(0.3),
          hasPhoto: random.chance(0.2),
        }
      : null,
    isWithdrawn,
  };
}

/** A small photo of one colour, so that no two reports have the same. */
export async function picture(colour: number): Promise<Buffer> {
  const background = { r: colour >> 16, g: (colour >> 8) & 255, b: colour & 255 };
  return await sharp({ create: { width: 48, height: 36, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
