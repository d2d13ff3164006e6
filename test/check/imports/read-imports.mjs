import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} from what is written: `./a.js`, `lit/decorators.js`
 * @property {'value' | 'type' | 'dynamic'} kind `type` vanishes in the build; `dynamic` is `import()`
 * @property {number} line from 1
 */

/** Every import, re-export and `import()` of one module. @returns {Import[]} */
export function readImports(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, specifier, kind) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ from: specifier.text, kind, line });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeImport(node) ? 'type' : 'value');
    else if (ts.isExportDeclaration(node))
      add(node, node.moduleSpecifier, isTypeExport(node) ? 'type' : 'value');
    else if (ts.isImportTypeNode(node)) add(node, node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], 'dynamic');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** With `verbatimModuleSyntax`, `import {type A}` stays an import, but of nothing: it counts as one of types. */
function isTypeImport({ importClause }) {
  if (importClause === undefined) return false;
  if (importClause.isTypeOnly) return true;
  const bindings = importClause.namedBindings;
  return (
    importClause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function isTypeExport({ isTypeOnly, exportClause }) {
  if (isTypeOnly) return true;
  return (
    exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.length > 0 &&
    exportClause.elements.every((element) => element.isTypeOnly)
  );
}
