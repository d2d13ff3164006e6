import stylelint from 'stylelint';

const RULE = 'aduan/guarded';

/**
 * Newer than the browser floor, and unknown to the list that the compat rule reads, or not seen by it inside
 * `@supports`. An unknown property is dropped alone, so properties need no guard.
 */
const NEW_FUNCTIONS = /\b(light-dark|color-mix|color|anchor|anchor-size|if|sibling-index)\(/;
const NEW_SELECTORS = /:(state\(|popover-open|user-invalid|user-valid|open\b)/;

const messages = stylelint.utils.ruleMessages(RULE, {
  unguarded: (what) =>
    `"${what}" is newer than the browser floor: put it in @supports, or after a plain value`,
});

/**
 * What is newer than the floor may stand in `@supports`, or in a second declaration after a plain one. A custom
 * property takes any value, so there a plain one before does not help.
 */
const rule = (enabled) => (root, result) => {
  if (!enabled) return;
  const report = (node, what) =>
    stylelint.utils.report({ ruleName: RULE, result, node, message: messages.unguarded(what), word: what });
  root.walkDecls((declaration) => {
    const what = declaration.value.match(NEW_FUNCTIONS)?.[0];
    if (what !== undefined && !isGuarded(declaration) && !followsPlainValue(declaration))
      report(declaration, what);
  });
  root.walkRules((styleRule) => {
    const what = styleRule.selector.match(NEW_SELECTORS)?.[0];
    if (what !== undefined && !isGuarded(styleRule)) report(styleRule, what);
  });
};

function isGuarded(node) {
  for (let around = node.parent; around; around = around.parent) {
    if (around.type === 'atrule' && around.name === 'supports') return true;
  }
  return false;
}

function followsPlainValue({ prop, parent }) {
  return (
    !prop.startsWith('--') &&
    parent.nodes.some((other) => other.prop === prop && !NEW_FUNCTIONS.test(other.value))
  );
}

rule.ruleName = RULE;
rule.messages = messages;
export default stylelint.createPlugin(RULE, rule);
