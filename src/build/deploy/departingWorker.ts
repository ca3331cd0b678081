/**
 * The service worker while developing: one that leaves, with all that it kept. A finished book that was served from this address before
 * would otherwise go on answering for it.
 */
export const departingWorker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', async () => {
  await self.registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
});
`;
