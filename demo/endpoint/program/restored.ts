import { endBroughtBack } from '../backup/brought-back.js';
import { CommandError } from '../words/command-error.js';
import { tellDue } from './restore.js';
import type { Written } from './written.js';

/** `restored` comes after another program has brought the database back, before anybody is served from it. */
export async function restored({ start }: Written): Promise<void> {
  const { config } = await start();
  const { databaseUrl } = config;
  if (databaseUrl === null)
    throw new CommandError('usage', 'aduan restored is for a database of DATABASE_URL.');
  const due = await endBroughtBack({ ...config, databaseUrl });
  console.log('Restored  links, sessions and waiting mails are ended');
  tellDue(due);
}
