/**
 * `node test/check/typed/types-and-lint.mjs`: prints what TypeScript's compiler and ESLint find, nothing where both are
 * content. Both go by one program: to read all sources and to work out their types is most of the work of either.
 */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { ROOT } from '../../../demo/setup/repository.mjs';

const program = createProgram(join(ROOT, 'tsconfig.json'));
const found = [typeProblems(program), await lintProblems(program)].filter((text) => text !== '');
process.stdout.write(found.join('\n'));
process.exitCode = found.length === 0 ? 0 : 1;

/** As `tsc -p CONFIG --noEmit` makes it. @throws where the file can't be read */
function createProgram(config) {
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(formatted([problem]));
      },
    },
  );
  return ts.createProgram({ rootNames: fileNames, options, configFileParsingDiagnostics: errors });
}

/** What `tsc` would print of a program. */
function typeProblems(of) {
  return formatted(ts.sortAndDeduplicateDiagnostics(ts.getPreEmitDiagnostics(of)));
}

function formatted(problems) {
  return ts.formatDiagnostics(problems, {
    getCurrentDirectory: () => ROOT,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  });
}

/** What `eslint src demo test` would print, which makes such a program by itself. */
async function lintProblems(of) {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: 'test/check/eslint.config.mjs',
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false, programs: [of] } },
    },
  });
  const results = await eslint.lintFiles(['src', 'demo', 'test']);
  const { format } = await eslint.loadFormatter('stylish');
  return format(results);
}
