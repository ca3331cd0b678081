import { type Box, type Inside, isBox } from './box.ts';
import { foldSpaces } from './foldSpaces.ts';
import { ownStrut, stack } from './stacks.ts';

/** Boxes that KaTeX wraps around a single stack, and that only align what is in it. */
const aligning = /^(msupsub|mfrac|accent|op-limits|col-align-[clr]|munder|mover|x-arrow|sqrt|overline|underline)$/;

/** Boxes in a layer that are blocks of their own. */
const blocks = /^(hide-tail|stretchy|accent-body|overlay|boxpad|fbox|fcolorbox|cancel-pad|angl|anglpad|x-arrow-pad|hbox|vbox|thinbox)$/;

const isBare = ({ tag, classes, lengths, attributes }: Box): boolean =>
  tag === 'span' && classes.length === 0 && Object.keys(lengths).length === 0 && Object.keys(attributes).length === 0;

/** Neighbouring pieces of text as one. */
function joined(content: readonly Inside[]): readonly Inside[] {
  const result: Inside[] = [];
  for (const inside of content) {
    const last = result.at(-1);
    if (typeof inside === 'string' && typeof last === 'string') result[result.length - 1] = last + inside;
    else result.push(inside);
  }
  return result;
}

/** A box that does nothing but hold its content gives way to it. */
const unwrapped = (content: readonly Inside[]): readonly Inside[] =>
  joined(content.flatMap((inside) => (isBox(inside) && isBare(inside) ? inside.content : [inside])));

/** A box around a single stack becomes one with it. */
function mergeStack(box: Box): Box {
  const [only] = box.content;
  const isAround = box.content.length === 1 && isBox(only) && only.classes[0] === 'stack' && Object.keys(box.attributes).length === 0;
  if (!isAround || box.classes.length === 0 || !box.classes.every((name) => aligning.test(name))) return box;
  if (Object.keys({ ...box.lengths, ...only.lengths }).length > 0) return box;
  return { ...only, classes: [...only.classes, ...box.classes] };
}

const hasExtent = ({ lengths }: Box): boolean => ['width', 'height', 'min-width'].some((name) => name in lengths);

const asBlock = (inside: Inside): Inside =>
  isBox(inside) && (hasExtent(inside) || inside.classes.some((name) => blocks.test(name)))
    ? { ...inside, classes: [...inside.classes, 'block'] }
    : inside;

/**
 * The same picture from fewer boxes: stacks without tables, struts and spaces without boxes of their own, and no box or class that no
 * stylesheet speaks of. `styled` are the classes that KaTeX's stylesheet names.
 */
export function slimBoxes(root: Box, styled: ReadonlySet<string>): Box {
  const slim = (inside: Inside): Inside => {
    if (!isBox(inside) || inside.tag === 'svg') return inside;
    const flat = ownStrut(stack(inside));
    const isStack = flat.classes[0] === 'stack';
    // The layers of a stack stay, whatever they hold.
    const content = isStack ? flat.content.map((item) => slimLayer(item)) : unwrapped(foldSpaces(flat.content.map(slim)));
    const classes = flat.classes.filter((name) => name === 'stack' || styled.has(name));
    return mergeStack({ ...flat, classes: isUnmoved(flat) ? classes.filter((name) => name !== 'delimcenter') : classes, content });
  };
  const slimLayer = (item: Inside): Inside => {
    if (!isBox(item)) return item;
    const content = unwrapped(item.content.map(slim).map(asBlock));
    return { ...item, classes: item.classes.filter((name) => styled.has(name)), content };
  };
  const result = slim(root);
  if (!isBox(result)) throw new Error('A formula without a box.');
  return result;
}

const isUnmoved = ({ classes, lengths }: Box): boolean => classes.includes('delimcenter') && (lengths.top ?? 0) === 0;
