import { writeFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

const FILE = 'THIRD-PARTY-NOTICES.txt';

/** Licences that ask for their text and the names to be passed on, and for nothing else. */
const TAKEN = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Of all builds: package by name and version. */
const found = new Map();

/**
 * The line above the files that people take by themselves, and above each entry of the npm package. The stub and the chunks it
 * loads go without: every page pays for their bytes, and they lie beside the notices.
 */
export const banner = (version) => `/*! aduan ${version} | MIT | ${FILE} */`;

/**
 * Notes which packages a build takes in, and ends it at one whose licence says less than its text and its name, or asks for more.
 */
export function notices() {
  return license({
    thirdParty: {
      output: (packages) => {
        for (const one of packages) {
          const { name, version, license: kind, licenseText } = one;
          if (!TAKEN.includes(kind) || !licenseText)
            throw new Error(
              `${name} ${version}: licence ${kind ?? 'unknown'}${licenseText ? '' : ' without its text'}`,
            );
          found.set(`${name} ${version}`, one);
        }
      },
    },
  });
}

/** `dist/THIRD-PARTY-NOTICES.txt`: whose work the built files carry, and under which words. */
export function writeNotices() {
  return {
    name: 'write-notices',
    writeBundle() {
      const sections = [...found.keys()].sort().map((key) => section(key, found.get(key)));
      const head = 'The files beside this one carry the work of others:';
      const names = [...found.keys()].sort().map((key) => `  ${key} (${found.get(key).license})`);
      writeFileSync(`dist/${FILE}`, [head, ...names, '', ...sections].join('\n'));
    },
  };
}

const section = (key, { licenseText, homepage }) =>
  [`${'='.repeat(79)}\n${key}${homepage ? `  ${homepage}` : ''}\n`, licenseText.trim(), ''].join('\n');
