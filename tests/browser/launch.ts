export { launchBrowser } from '../../src/build/browser/launch.ts';
