import { writeFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

const FILE = 'THIRD-PARTY-NOTICES.txt';

/** Licences that demand their text and the names to be passed on, and nothing else. */
const TAKEN = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Packages of all builds, by name and version. */
const found = new Map();

/**
 * First line of the files that people copy one by one, and of each entry of the npm package. The stub and the chunks it
 * loads have none: every page pays for their bytes, and the notices are beside them.
 */
export const banner = (version) => `/*! aduan ${version} | MIT | ${FILE} */`;

/** Notes which packages a build includes, and fails for one without its licence's text, or not of `TAKEN`. */
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

/** `dist/THIRD-PARTY-NOTICES.txt`: authors and licences of the packages in the built files. */
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
