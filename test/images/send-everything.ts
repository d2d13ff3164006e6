import { prepareImage } from '../../src/images/shrink-image.js';
import { BAD, GOOD } from './corpus.js';

// Runs inside a page under a strict policy: prepares every picture as a form would, and sends what would leave the
// phone.

const notes: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  notes.push(`violation: ${violatedDirective} ${blockedURI}`);
});

async function send(name: string, folder: string, types?: string[]): Promise<void> {
  const file = await (await fetch(`/images/${name}`)).blob();
  try {
    const { data } = await prepareImage(file, { maxBytes: 2 * 1024 * 1024, ...(types && { types }) });
    await fetch(`/out/${folder}/${name}`, { method: 'POST', body: data });
  } catch (error) {
    notes.push(`${folder}/${name}: ${(error as { code?: string }).code ?? String(error)}`);
  }
}

for (const { name } of [...GOOD, ...BAD]) await send(name, 'usual');
// With no type taken as it is, every one is drawn anew: so is the encoder's own metadata seen.
for (const { name } of GOOD) await send(name, 'drawn', []);
await fetch('/out/notes', { method: 'POST', body: JSON.stringify(notes) });
document.title = 'done';
