import { build, type UserConfig } from 'vite';

/**
 * The modules that some pages need before they stand, by their ids. The app is bundled once to find out, into chunks of
 * the modules that the same pages use: what a page uses of an index file is known only after what nobody uses is gone.
 */
export async function usedBy(pages: readonly string[], config: UserConfig): Promise<ReadonlySet<string>> {
  const groups = [{ name: 'shared', minShareCount: 2, entriesAware: true }];
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: {
      ...config.build,
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: { groups } } },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunks = new Map(outputs.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])));
  const reached = new Set<string>();
  const reach = (fileName: string) => {
    if (reached.has(fileName)) return;
    reached.add(fileName);
    chunks.get(fileName)?.imports.forEach(reach);
  };
  for (const page of pages) {
    const root = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(page));
    if (root === undefined) throw new Error(`no script begins with ${page}`);
    reach(root.fileName);
  }
  return new Set([...reached].flatMap((fileName) => chunks.get(fileName)?.moduleIds ?? []));
}
