import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer, listen } from '../../src/build/staticServer.mjs';

let folder: string;
let port: number;
let server: ReturnType<typeof createStaticServer>;

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'site-'));
  folder = join(parent, 'dist');
  mkdirSync(join(folder, 'chapter'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, '.stamp'), 'hidden');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'chapter/index.html'), 'chapter');
  writeFileSync(join(folder, 'a.wasm'), 'wasm');
  server = createStaticServer(folder, '/a/b/');
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** A request whose path is sent as it is: fetch would tidy it. */
const ask = (path: string, method = 'GET') =>
  new Promise<{ status?: number; type?: string; location?: string; text: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      const { 'content-type': type, location } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode, type, location, text }));
    })
      .on('error', reject)
      .end();
  });

test('serves files and folders below its path', async () => {
  expect(await ask('/a/b/')).toMatchObject({ status: 200, text: 'home', type: 'text/html; charset=utf-8' });
  expect(await ask('/a/b/chapter/?x=1')).toMatchObject({ status: 200, text: 'chapter' });
  expect(await ask('/a/b/chapter')).toMatchObject({ status: 308, location: '/a/b/chapter/' });
  expect(await ask('/a/b/a.wasm')).toMatchObject({ status: 200, type: 'application/wasm' });
  expect(await ask('/a/b/', 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test.each(['/', '/a/b', '/a/b/none', '/a/b/.stamp', '/a/b/../secret.txt', '/a/b/%2e%2e/secret.txt', '/a/b/..%2fsecret.txt', '/a/b/%'])(
  'finds nothing at %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('takes no other method', async () => {
  expect((await ask('/a/b/', 'POST')).status).toBe(405);
});

test('keeps the question of an address when it adds the slash', async () => {
  expect((await ask('/a/b/chapter?v=1&depth=8')).location).toBe('/a/b/chapter/?v=1&depth=8');
});

test('shows the page for lost readers, packs text for those who can unpack it, and lets named files stay in the browser', async () => {
  writeFileSync(join(folder, '404.html'), 'lost');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/main-1a2b3c4d.js'), 'code();'.repeat(1000));
  expect(await ask('/a/b/none/deeper/')).toMatchObject({ status: 404, text: 'lost' });
  const packed = await fetch(`http://127.0.0.1:${port}/a/b/assets/main-1a2b3c4d.js`);
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('cache-control')).toContain('immutable');
  expect((await packed.text()).length).toBe(7000);
});
