import type { AddressInfo } from 'node:net';
import { siteFolder } from '../../src/build/site.mjs';
import { createStaticServer, listen } from '../../src/build/staticServer.mjs';

/** The finished site, served at a path of a free port of this machine. */
export interface ServedSite {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `dist/`, or another build, as any static host would: at the root, or below a path such as `/a/b/`. */
export async function serveSite(mount = '/', folder = siteFolder): Promise<ServedSite> {
  const server = createStaticServer(folder, mount);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${mount}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
