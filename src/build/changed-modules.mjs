/**
 * Leaflet tests by markup whether there is SVG, while it is imported. Without this plugin a page under Trusted Types
 * has no map. Every browser of the floor has SVG.
 */
export function leafletWithoutMarkup() {
  const markup = "div.innerHTML = '<svg/>'";
  return {
    name: 'leaflet-without-markup',
    transform(code, id) {
      if (!/leaflet\/src\/core\/Browser\.js$/.test(id)) return null;
      if (!code.includes(markup)) this.error('Leaflet no longer asks for SVG the way we know');
      return { code: code.replace(markup, "div.append(svgCreate('svg'))"), map: null };
    },
  };
}

/**
 * zod keeps its settings and its registry under two names of `globalThis`, for all its copies. Without this plugin the
 * page's own zod and the widgets' would share settings.
 */
export function zodOfOurOwn() {
  const changes = {
    'core.js': [
      ['globalThis.__zod_globalConfig?.postProcessor', 'globalConfig.postProcessor'],
      ['(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});', ''],
      ['globalConfig = globalThis.__zod_globalConfig', 'globalConfig = {}'],
    ],
    'registries.js': [
      ['(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());', ''],
      ['globalRegistry = globalThis.__zod_globalRegistry', 'globalRegistry = /* @__PURE__ */ registry()'],
    ],
  };
  return {
    name: 'zod-of-our-own',
    transform(code, id) {
      const name = /zod\/v4\/core\/(core|registries)\.js$/.exec(id)?.[0].split('/').at(-1);
      if (name === undefined) return null;
      for (const [from, to] of changes[name]) {
        if (!code.includes(from)) this.error(`zod no longer writes ${from}`);
        code = code.replace(from, to);
      }
      return { code, map: null };
    },
  };
}

/**
 * Removes `patiently` where the stub's loader retries already, and in the single file, which loads nothing. Without
 * this plugin each try is made twice.
 */
export function withoutPatience() {
  return {
    name: 'without-patience',
    load: (id) =>
      id.endsWith('/src/client/patiently.ts') ? 'export const patiently = (load) => load();' : null,
  };
}
