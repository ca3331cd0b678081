import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import remarkMath from 'remark-math';

/** One import as it stands in a file. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The file, relative to the root; absent for a package. */
  readonly file?: string;
  readonly typeOnly: boolean;
  /** Whether following it leads back to the file that holds it. */
  readonly circular: boolean;
}

/** One file and all that it imports. */
export interface SourceModule {
  readonly path: string;
  readonly imports: readonly Import[];
}

const noCycles: IFlattenedRuleSet = { forbidden: [{ name: 'no cycles', severity: 'error', from: {}, to: { circular: true } }] };

/** The source modules below a root, TypeScript as dependency-cruiser reads it (type-only imports too) and MDX by its own parser. */
export async function readModules(root: string): Promise<readonly SourceModule[]> {
  const { output } = await cruise(['src', 'chapters'], {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    validate: true,
    ruleSet: noCycles,
  });
  const { modules } = output as ICruiseResult;
  const own = modules.filter(({ source }) => /^(src|chapters)\//.test(source));
  const typescript = own.map(({ source, dependencies }) => ({
    path: source,
    imports: dependencies.map(({ module, dependencyTypes, circular }) => ({
      specifier: dependencyTypes.includes('core') ? `node:${module}` : module,
      file: module.startsWith('.') ? posix.join(posix.dirname(source), module) : undefined,
      typeOnly: dependencyTypes.some((type) => type === 'type-only' || type === 'type-import'),
      circular,
    })),
  }));
  return [...typescript, ...readChapters(root)];
}

/** The chapters' files: every import or export statement counts as an import, because neither may stand there. */
function readChapters(root: string): readonly SourceModule[] {
  const files = readdirSync(join(root, 'chapters'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  return files.map((file) => {
    const tree = createProcessor({ remarkPlugins: [remarkMath] }).parse(readFileSync(join(root, 'chapters', file), 'utf8'));
    const statements = tree.children.filter(({ type }) => type === 'mdxjsEsm');
    const imports = statements.map((node) => ({ specifier: 'value' in node ? node.value : '', typeOnly: false, circular: false }));
    return { path: posix.join('chapters', file.replaceAll('\\', '/')), imports };
  });
}
