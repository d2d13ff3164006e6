import { withKid } from '../../../../src/sealed/keys.js';
import { openByWords } from '../../../../src/sealed/officer-words.js';
import { joinRecovery } from '../../../../src/sealed/recovery-sheets.js';
import { SealedError } from '../../../../src/sealed/sealed-error.js';
import type { OpeningKey } from '../../../../src/sealed/suite.js';
import { CommandError } from '../../words/command-error.js';
import type { ExportedConversation } from './read-files.js';

/**
 * `openTyped` opens the keys that an export brings: each copy that six words open, or the recovery key of two sheets.
 * @param typed words in one line, or two sheets in two
 * @throws CommandError where nothing opens
 */
export async function openTyped(
  typed: string,
  { officer, copies }: Pick<ExportedConversation, 'copies' | 'officer'>,
): Promise<OpeningKey[]> {
  const [first = '', second] = typed.split(/\r?\n/).filter((line) => line.trim() !== '');
  const opened: OpeningKey[] = [];
  for (const { pk, recovery_pk: recoveryPk, ...kept } of copies) {
    const [{ kid }, { kid: recoveryKid }] = [await withKid(pk), await withKid(recoveryPk)];
    const opening =
      second === undefined
        ? openByWords(first, pk, { kid, recoveryKid, officer }, kept)
        : joinRecovery([first, second], recoveryPk);
    const key = await opening.catch(passOver);
    if (key !== null) opened.push(key);
  }
  if (opened.length > 0) return opened;
  throw new CommandError(
    'unreadable',
    copies.length === 0
      ? 'The file brings no copy of a key: export it at the desk, or give --key.'
      : 'These words or sheets open none of the keys in the file. Check their order and spelling.',
  );
}

function passOver(error: unknown): null {
  if (error instanceof SealedError) return null;
  throw error;
}
