import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/repository.mjs';

/** `copyPackage` copies a package's file with its licence, which must go with it. */
export function copyPackage(name, licence, file, target) {
  const read = (path) => readFileSync(join(ROOT, 'node_modules', name, path), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  writeFileSync(target, `/*!\n${name} ${version}\n\n${read(licence).trim()}\n*/\n${read(file)}`);
}
