import { codePicture } from '../figures/widgets/share/codePicture.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A text's QR code as an element of a page; undefined where the text is too long for one. */
export function codeSvg(text: string, label: string, page: Document = document): SVGSVGElement | undefined {
  const code = codePicture(text);
  if (code === undefined) return undefined;
  const { size, path } = code;
  const picture = page.createElementNS(svg, 'svg');
  const attributes = { class: 'share-code-picture', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label };
  for (const [key, value] of Object.entries(attributes)) picture.setAttribute(key, value);
  const paths = [
    ['share-code-paper', `M0 0h${size}v${size}h-${size}z`],
    ['share-code-cells', path],
  ];
  for (const [name, d] of paths) {
    const shape = page.createElementNS(svg, 'path');
    shape.setAttribute('class', name);
    shape.setAttribute('d', d);
    picture.append(shape);
  }
  return picture;
}
