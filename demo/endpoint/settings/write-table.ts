/** Writes the table of variables into the README: `node --import tsx demo/endpoint/settings/write-table.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from './table.js';

const README = new URL('../README.md', import.meta.url);
writeFileSync(README, withTable(readFileSync(README, 'utf8')));
