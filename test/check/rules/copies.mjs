import ts from 'typescript';
import { COPIES, standsFor } from '../../../src/build/copies.mjs';

/** Reasons why something that looks like state is none, by path. */
const EXCEPTIONS = {
  'node_modules/lit-html/directive-helpers.js': 'its empty object is a mark that nobody writes to',
};

/**
 * Holds that no module of which widgets have copies keeps anything: a variable, a collection, or what a class has for
 * all. Each copy would keep its own, and no type would say so.
 *
 * @param {ReadonlyMap<string, string>} sources by path, those of packages included
 * @param {Readonly<Record<string, readonly string[]>>} [copies] by widget
 * @returns {string[]} one line a violation
 */
export function checkCopies(sources, copies = COPIES) {
  const listed = [...new Set(Object.values(copies).flat())];
  const paths = [...sources.keys()];
  return [
    ...listed
      .filter((one) => !paths.some((path) => standsFor(one, path)))
      .map((one) => `src/build/copies.mjs: ${one} is no module`),
    ...paths
      .filter((path) => !(path in EXCEPTIONS) && listed.some((one) => standsFor(one, path)))
      .flatMap((path) =>
        stateOf(path, sources.get(path)).map(
          ({ line, text }) =>
            `${path}:${line} ${text}: a module that src/build/copies.mjs copies keeps nothing; hold it under a Symbol.for of the page`,
        ),
      ),
  ];
}

/** Files of packages that are copied: the list names each. */
export const COPIED_FROM_PACKAGES = Object.values(COPIES)
  .flat()
  .filter((path) => path.startsWith('node_modules/'));

function stateOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const note = (node) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ line, text: node.getText(source).split('\n')[0] });
  };
  for (const node of source.statements) {
    if (ts.isVariableStatement(node)) {
      const isConst = (node.declarationList.flags & ts.NodeFlags.Const) !== 0;
      if (!isConst || node.declarationList.declarations.some(isCollection)) note(node);
    }
    if (ts.isClassDeclaration(node)) node.members.filter(isHeldByClass).forEach(note);
  }
  return found;
}

const isCollection = ({ initializer: value }) =>
  value !== undefined &&
  (ts.isNewExpression(value) ||
    (ts.isArrayLiteralExpression(value) && value.elements.length === 0) ||
    (ts.isObjectLiteralExpression(value) && value.properties.length === 0) ||
    // A regular expression with `g` or `y` keeps where it stopped.
    (ts.isRegularExpressionLiteral(value) && /[gy]\w*$/.test(value.text)));

const isHeldByClass = (member) =>
  ts.isPropertyDeclaration(member) &&
  member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true &&
  member.modifiers.every(({ kind }) => kind !== ts.SyntaxKind.ReadonlyKeyword);
