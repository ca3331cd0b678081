/** The service worker of the site, at its root: it serves the pages below it. */
export const workerFile = 'sw.js';
