/** Calls and names of single tests, as far as their source tells: nothing is run, and comments count for nothing. */
import ts from 'typescript';

const TESTS = /^(it|test)$/;
const GROUPS = /^(describe|context|suite)$/;
const BEFORE = /^before(Each)?$/;
const ASSERTION = /^(expect|assert)/;

/**
 * @typedef {object} TestBlock
 * @property {string} title its own and those of its groups
 * @property {string[]} texts strings and templates in it, `…` where a template has an expression
 * @property {{ name: string, texts: string[], keys: string[] }[]} calls the name of what is called, the strings it is
 * given, and the
 *   names in objects it is given
 * @property {{ name: string, text: string }[]} sets strings that are assigned to a property
 * @property {Set<string>} names every identifier
 * @property {string[]} asserted strings that something is compared with
 * @property {boolean} asserts whether anything is asserted
 */

/**
 * The tests of one file, each with what its groups do before it and with the file's functions that it calls.
 *
 * @param {string} path
 * @param {string} text
 * @returns {TestBlock[]}
 */
export function readTests(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const functions = functionsOf(source);
  const found = [];
  visitGroup(source, { title: '', before: [] });
  return found;

  function visitGroup(node, { title, before }) {
    const opening = [...before];
    ts.forEachChild(node, function visit(child) {
      const name = ts.isCallExpression(child) ? calledName(child) : '';
      const callback = ts.isCallExpression(child) ? child.arguments.find(isFunction) : undefined;
      if (callback === undefined) ts.forEachChild(child, visit);
      else if (BEFORE.test(name)) opening.push(callback);
      else if (GROUPS.test(name))
        visitGroup(callback.body, { title: `${title} ${titleOf(child)}`, before: opening });
      else if (TESTS.test(name))
        found.push(readBlock([...opening, callback], `${title} ${titleOf(child)}`, functions));
      else ts.forEachChild(child, visit);
    });
  }
}

function readBlock(nodes, title, functions) {
  /** @type {TestBlock} */
  const block = { title, texts: [], calls: [], sets: [], asserted: [], names: new Set(), asserts: false };
  const seen = new Set();
  nodes.forEach(visit);
  return block;

  function visit(node) {
    const text = textOf(node);
    if (text !== undefined) block.texts.push(text);
    if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
      const value = textOf(node.right);
      if (value !== undefined) block.sets.push({ name: node.left.name.text, text: value });
    }
    if (ts.isCallExpression(node)) readCall(node);
    if (ts.isIdentifier(node)) readName(node.text);
    ts.forEachChild(node, visit);
  }

  function readCall(node) {
    const name = calledName(node);
    const texts = node.arguments.map(textOf).filter((one) => one !== undefined);
    block.calls.push({ name, texts, keys: node.arguments.flatMap(keysOf) });
    if (!ASSERTION.test(node.expression.getText())) return;
    block.asserts = true;
    for (const argument of node.arguments) collectTexts(argument, block.asserted);
  }

  /** Calls of a function of the file count for whoever uses it. */
  function readName(name) {
    block.names.add(name);
    if (seen.has(name) || !functions.has(name)) return;
    seen.add(name);
    visit(functions.get(name));
  }
}

/** Functions at the top of the file, by name. */
function functionsOf(source) {
  const found = new Map();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && isFunction(initializer)) found.set(name.text, initializer);
  }
  return found;
}

const isFunction = (node) => ts.isArrowFunction(node) || ts.isFunctionExpression(node);

const titleOf = (call) => textOf(call.arguments[0]) ?? '';

function collectTexts(node, into) {
  const text = textOf(node);
  if (text !== undefined) into.push(text);
  ts.forEachChild(node, (child) => collectTexts(child, into));
}

/** Names in an object literal. */
const keysOf = (node) =>
  ts.isObjectLiteralExpression(node)
    ? node.properties.map(({ name }) => name?.text).filter((name) => name !== undefined)
    : [];

function calledName({ expression }) {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

function textOf(node) {
  if (node === undefined) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}
