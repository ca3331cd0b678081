import { createAddressBar } from '../../state/addressBar.ts';

let bar: ReturnType<typeof createAddressBar> | undefined;

/** Tells the one address bar of the page what a figure was set to, by its query string. Browser only. */
export function tellAddress(figure: string, query: string): void {
  bar ??= createAddressBar(window);
  bar(figure, query);
}
