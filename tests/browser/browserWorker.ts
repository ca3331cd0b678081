import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from './launch.ts';
import { type Heap, openWorkerHeap } from './workerHeap.ts';

/** A dedicated worker in a real browser, asked by message for the result of a named task. */
export interface BrowserWorker {
  ask(task: string): Promise<unknown>;
  /** What its JavaScript holds; to be asked while it is idle. */
  heap(): Promise<Heap>;
  close(): Promise<void>;
}

/** Bundles a worker of this folder and starts it in a browser, with more flags if need be, on a page served from this machine. */
export async function startBrowserWorker(file: string, flags: readonly string[] = []): Promise<BrowserWorker> {
  const files = await bundle(fileURLToPath(new URL(file, import.meta.url)));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const content = files.get(path);
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.wasm') ? 'application/wasm' : 'text/html';
    response
      .writeHead(path === '' || content !== undefined ? 200 : 404, { 'content-type': type })
      .end(content ?? '<!doctype html><link rel="icon" href="data:,">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser(flags);
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(message.text()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(() => {
    Object.assign(globalThis, { testWorker: new Worker('/worker.js', { type: 'module' }) });
  });
  let measureHeap: (() => Promise<Heap>) | undefined;
  return {
    async heap() {
      measureHeap ??= await openWorkerHeap(page);
      return measureHeap();
    },
    async ask(task) {
      const reply = await page.evaluate((name) => {
        const worker = Reflect.get(globalThis, 'testWorker') as Worker;
        return new Promise<{ result?: unknown; error?: string }>((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => resolve({ error: message });
          worker.postMessage(name);
        });
      }, task);
      if (reply.error !== undefined) throw new Error(reply.error);
      return reply.result;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function bundle(input: string): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input, output: { entryFileNames: 'worker.js' } },
    },
  });
  if (!('output' in built) && !Array.isArray(built)) throw new Error('the bundler watches instead of building');
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : built.output;
  return new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
