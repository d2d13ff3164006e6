/**
 * `verify-audit` checks an exported trail on any machine:
 * `node --import tsx demo/endpoint/audit/verify-audit.ts FILE [SEQ:HASH …]`. FILE is what an auditor downloads at the
 * desk (JSON Lines), `SEQ:HASH` a head that was noted down earlier. Prints where the trail ends, or what is wrong with
 * it and then exits with 1.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkChain, type ChainedEntry, type Head } from './audit-chain.js';

const [file, ...heads] = process.argv.slice(2);
if (file === undefined) throw new Error('which file?');

async function* entries(): AsyncGenerator<ChainedEntry> {
  for await (const line of createInterface({ input: createReadStream(file!) })) {
    if (line !== '') yield JSON.parse(line) as ChainedEntry;
  }
}

const known: Head[] = heads.map((head) => {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(head) ?? [];
  if (seq === undefined || hash === undefined) throw new Error(`not a head: ${head}`);
  return { seq: Number(seq), hash };
});

try {
  const { seq, hash } = await checkChain(entries(), known);
  console.log(`sound up to ${seq}:${hash}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
