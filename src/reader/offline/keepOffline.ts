import { messages } from '../../messages/messages.ts';
import { showNotice } from '../shell/notice.ts';
import { workerFile } from './workerFile.ts';

/** Keeps the book for reading without a network, once the page has all it needs itself; tells the reader of a newer book. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const start = (): void => {
    // Where the browser keeps nothing for this site, the book is read online.
    register().catch(() => {});
  };
  // Safari has no idle callback.
  const whenIdle = (): unknown =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(start, { timeout: 5000 }) : setTimeout(start, 1000);
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}

async function register(): Promise<void> {
  const { root = './' } = document.documentElement.dataset;
  const registration = await navigator.serviceWorker.register(root + workerFile, { updateViaCache: 'none' });
  if (registration.waiting) offer(registration);
  const follow = (): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(registration);
    });
  };
  // The browser may have found it before this page asked.
  follow();
  registration.addEventListener('updatefound', follow);
}

/** A newer book waits until the reader takes it: figures that are open go on with the files they began with. */
function offer(registration: ServiceWorkerRegistration): void {
  if (!navigator.serviceWorker.controller) return;
  showNotice(messages.shell.newVersion, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    else window.location.reload();
  });
}
