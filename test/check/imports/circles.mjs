/**
 * Sets of nodes of which each reaches each other one: strongly connected components, by Tarjan's algorithm, of two
 * nodes or more.
 *
 * @param {Map<string, Iterable<string>>} arrows where each node leads
 * @returns {string[][]} the largest first
 */
export function circlesOf(arrows) {
  const order = new Map();
  const lowest = new Map();
  const stack = [];
  const circles = [];
  const visit = (node) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node));
    stack.push(node);
    for (const next of arrows.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node), lowest.get(next)));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of arrows.keys()) if (!order.has(node)) visit(node);
  return circles.sort((one, other) => other.length - one.length);
}
