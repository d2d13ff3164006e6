import * as z from 'zod/mini';
import { fromBase64url, type Bytes } from '../../../../src/contract/sealed/bytes.js';
import { DIRECTIONS } from '../../../../src/contract/sealed/envelope-head.js';
import { importKey } from '../../../../src/sealed/keys.js';
import type { WrappedKey } from '../../../../src/sealed/officer-words.js';
import type { SealedMessage } from '../../../../src/sealed/open-conversation.js';
import type { OpeningKey } from '../../../../src/sealed/suite.js';
import { CommandError } from '../../words/command-error.js';

const bytes = () =>
  z.pipe(
    z.string(),
    z.transform((text, context): Bytes => {
      const read = fromBase64url(text);
      if (read === null) context.issues.push({ code: 'custom', message: 'no base64url', input: text });
      return read ?? new Uint8Array(0);
    }),
  );

const keyFile = z.object({ pk: bytes(), pkcs8: bytes() });

/** `conversationFile` is a report of `complaints/mine` or the desk's export: all envelopes, in the order they came. */
const conversationFile = z.object({
  sid: bytes(),
  reporter: z.optional(z.object({ pk: bytes() })),
  officer: z.optional(z.string()),
  copies: z.optional(
    z.array(z.object({ pk: bytes(), recovery_pk: bytes(), salt: bytes(), iv: bytes(), wrapped: bytes() })),
  ),
  sealed: z.array(z.object({ direction: z.enum(DIRECTIONS), seq: z.int(), envelope: bytes() })),
});

/** @param text JSON of a key: `{pk, pkcs8}`, base64url @throws CommandError */
export async function readKeyFile(text: string): Promise<OpeningKey> {
  const { pk, pkcs8 } = parse(keyFile, text, 'The key');
  try {
    return await importKey(pkcs8, pk);
  } catch {
    throw new CommandError('unreadable', 'The key is no private key, or belongs to another public one.');
  }
}

/** `ExportedConversation` is a report's file; `reporterPk` is undefined where it names none. */
export interface ExportedConversation {
  messages: SealedMessage[];
  reporterPk: Bytes | undefined;
  /** Of whom exported it; empty where the reporter's own page did. */
  officer: string;
  copies: readonly ExportedCopy[];
}

/** `ExportedCopy` is an epoch's public halves with the officer's copy of its team key. */
interface ExportedCopy extends WrappedKey {
  pk: Bytes;
  recovery_pk: Bytes;
}

/** @param text JSON of a report: `{sid, reporter: {pk}, sealed: [{direction, seq, envelope}]}` @throws CommandError */
export function readConversation(text: string): ExportedConversation {
  const { sid, sealed, reporter, officer = '', copies = [] } = parse(conversationFile, text, 'The report');
  const messages = sealed.map((message) => ({ ...message, sid }));
  return { messages, reporterPk: reporter?.pk, officer, copies };
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, text: string, what: string): z.output<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommandError('unreadable', `${what} is no JSON.`);
  }
  const { success, data } = z.safeParse(schema, json);
  if (!success) throw new CommandError('unreadable', `${what} has another form than its export.`);
  return data;
}
