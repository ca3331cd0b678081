import { posix } from 'node:path';
import { type Layer, layers, registries } from './layers.ts';
import type { Import, SourceModule } from './moduleGraph.ts';

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The layer of a file: of all whose path fits, the most particular. */
export function layerOf(path: string): Layer | undefined {
  const fitting = layers.filter((layer) => isBelow(path, layer.path));
  return fitting.sort((a, b) => b.path.length - a.path.length)[0];
}

const names = (allowed: readonly string[], found: string): boolean =>
  allowed.some((name) => (name.endsWith('*') ? found.startsWith(name.slice(0, -1)) : name === found || name === '*'));

/** '@tensorflow/tfjs-core/dist/x' is of the package '@tensorflow/tfjs-core'. */
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const mayImport = ({ imports, types = [] }: Layer, file: string, typeOnly: boolean): boolean =>
  imports.includes('*') || [...imports, ...(typeOnly ? types : [])].some((layer) => isBelow(file, layer));

function problemOf(path: string, layer: Layer, { specifier, file, typeOnly, circular }: Import): string | undefined {
  if (path.endsWith('.mdx')) return `${path} imports or exports: ${specifier}`;
  if (circular) return `${path} is in a cycle through ${specifier}`;
  if (file === undefined) return names(layer.packages, packageOf(specifier)) ? undefined : `${path} imports the package ${specifier}`;
  const target = layerOf(file);
  if (target === undefined) return `${path} imports ${file}, which is in no layer`;
  return target === layer || mayImport(layer, file, typeOnly) ? undefined : `${path} imports ${file}`;
}

/** A registered part that imports another part of its folder. */
function siblingProblem(path: string, { file }: Import): string | undefined {
  const registry = registries.find(({ folder }) => posix.dirname(path) === folder);
  if (registry === undefined || file === undefined || posix.basename(path) === 'index.ts') return undefined;
  const sibling = posix.dirname(file) === registry.folder && !registry.common.includes(posix.basename(file));
  return sibling ? `${path} imports its sibling ${file}` : undefined;
}

/** Every breach of the order of the house, as a sentence. */
export function violationsOf(modules: readonly SourceModule[]): readonly string[] {
  return modules.flatMap(({ path, imports }) => {
    const layer = layerOf(path);
    if (layer === undefined) return [`${path} is in no layer`];
    return imports.flatMap((found) =>
      [problemOf(path, layer, found), siblingProblem(path, found)].filter((problem) => problem !== undefined),
    );
  });
}
