import { fileOnDemand } from './on-demand.mjs';

const relative = (id) => id.replace(`${process.cwd()}/`, '');

/**
 * What each module imports, for `planFiles`.
 *
 * @param {(id: string) => import('rollup').ModuleInfo | null} getModuleInfo of Rollup, once the graph is whole
 * @returns {(module: string) => import('./file-plan.mjs').Links} by path below the repository
 */
export const linksBy = (getModuleInfo) => (module) => {
  const info = getModuleInfo(`${process.cwd()}/${module}`) ?? getModuleInfo(module);
  const dynamic = info.dynamicallyImportedIds.map(relative);
  return {
    staticImports: info.importedIds.map(relative),
    atOnce: dynamic.filter((target) => fileOnDemand(target) === undefined),
    onDemand: dynamic.filter((target) => fileOnDemand(target) !== undefined),
  };
};

export { relative };
