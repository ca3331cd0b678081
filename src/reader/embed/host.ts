/** What of a window tells who shows it. */
export interface Framed {
  readonly location: { readonly origin: string; readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: { readonly referrer: string };
}

/**
 * The origin of the page around a frame, where the browser says it: by its list of ancestors, or else by the referrer, which is the page around
 * unless the reader has walked on within the frame (then it is ours). '*' where nobody says; what a frame tells, its height, is no secret.
 */
export function hostOrigin({ location, document }: Framed): string {
  const { ancestorOrigins, origin } = location;
  const named = ancestorOrigins?.[0] ?? originOf(document.referrer);
  const isKnown = named !== undefined && named !== 'null' && (ancestorOrigins !== undefined || named !== origin);
  return isKnown ? named : '*';
}

const originOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).origin : undefined);
