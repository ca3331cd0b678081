/** The type of the message by which a frame tells its height, `{ type, figure, height }`. */
export const heightMessage = 'signal-at-depth:height';

/** A frame to be copied into another page. */
export interface Frame {
  readonly address: string;
  /** What screen readers call it. */
  readonly title: string;
  /** CSS pixels, until the frame tells its own, or for ever where the page allows no script. */
  readonly height: number;
  readonly withScript: boolean;
}

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Listens for heights. A message counts if it comes from the book's origin and from one of the frames of this page: anybody may send a page
 * messages. Several copies on one page do no harm.
 */
const script = (origin: string): string => `<script>
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${origin}' || data?.type !== '${heightMessage}') return;
    if (!(data.height > 0 && data.height < 20000)) return;
    for (const frame of document.querySelectorAll('iframe[data-signal-at-depth]'))
      if (frame.contentWindow === source) frame.height = Math.ceil(data.height);
  });
</script>`;

/** The HTML that shows a figure in another page. */
export function embedCode({ address, title, height, withScript }: Frame): string {
  const attributes = [
    `src="${inAttribute(address)}"`,
    `title="${inAttribute(title)}"`,
    `width="100%" height="${Math.ceil(height)}" style="border: 0"`,
    'loading="lazy" allow="fullscreen; clipboard-write" data-signal-at-depth',
  ];
  const frame = `<iframe\n${attributes.map((line) => `  ${line}`).join('\n')}\n></iframe>`;
  return withScript ? `${frame}\n${script(new URL(address).origin)}` : frame;
}
