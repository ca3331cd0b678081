/**
 * The catalogue where nobody chose a language: English. The build puts that of the page's language in this file's place
 * (`build/languagePlugin.ts`): of the language being rendered on the server, of the one that the page loaded in the browser.
 */
export { en as catalogue } from './en/index.ts';
