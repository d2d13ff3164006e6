/** Build step: `write-openapi.ts <file> <version>` writes the OpenAPI document of the contract. */
import { writeFileSync } from 'node:fs';
import { buildOpenApi } from './document.js';

const [file, version] = process.argv.slice(2);
if (file === undefined || version === undefined) throw new Error('usage: write-openapi.ts <file> <version>');
writeFileSync(file, `${JSON.stringify(buildOpenApi(version), null, 2)}\n`);
