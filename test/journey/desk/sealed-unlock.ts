/** Keys of the ceremony as an officer has them: the town's team key, wrapped by six words. */
import { toBase64url } from '../../../src/contract/sealed/bytes.js';
import { wrapByWords } from '../../../src/sealed/officer-words.js';
import { bytesOf } from '../../sealed/conversation.js';
import { GOLDEN } from '../../sealed/golden.js';
import type { Demo } from '../harness/demo.js';

const WORDS = 'sawah kerbau pasar lumbung gerimis mangga';

/** Gives an officer a copy of the town's key. @returns the words that open it, as they are typed */
export async function giveTeamKey(
  { endpoint: { database } }: Pick<Demo, 'endpoint'>,
  officer: string,
): Promise<string> {
  const { team, recovery } = GOLDEN.keys;
  const { kid, pkcs8 } = team;
  const place = { kid: bytesOf(kid), recoveryKid: bytesOf(recovery.kid), officer };
  const kept = await wrapByWords(bytesOf(pkcs8), WORDS, place);
  const { id } = await database
    .selectFrom('officers')
    .select('id')
    .where('name', '=', officer)
    .executeTakeFirstOrThrow();
  await database
    .insertInto('sealed_officer_keys')
    .values({
      officer_id: id,
      kid,
      salt: toBase64url(kept.salt),
      iv: toBase64url(kept.iv),
      wrapped: toBase64url(kept.wrapped),
      created_day: '2026-11-01',
    })
    .execute();
  return WORDS;
}
