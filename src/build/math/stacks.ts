import { type Box, type Inside, isBox } from './box.ts';

/** The height of the strut in a layer, in em, where its class says nothing else. */
const usualStrut = 3;

const has = (inside: Inside | undefined, name: string): inside is Box => isBox(inside) && inside.classes.includes(name);

/** A layer of a stack: KaTeX's strut becomes one before the content, of a height that many layers share. */
function layer(item: Inside): Box {
  const [strut, ...content] = isBox(item) ? item.content : [];
  if (!isBox(item) || !has(strut, 'pstrut')) throw new Error('KaTeX stacks boxes in a way that the book does not know.');
  const { top = 0, ...others } = item.lengths;
  const height = strut.lengths.height ?? 0;
  const [only] = content;
  const inner =
    content.length === 1 && isBox(only) && item.classes.length === 0 && Object.keys(only.attributes).length === 0 ? only : undefined;
  const { 'font-size': size = 1, ...rest } = inner?.lengths ?? {};
  const merges = inner !== undefined && size !== 1 && inner.classes.every((name) => /^m/.test(name)) && Object.keys(rest).length === 0;
  const scale = merges ? size : 1;
  const ours = Math.max(usualStrut, Math.ceil(height / scale));
  const lengths = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, value / scale]));
  return {
    ...item,
    lengths: {
      ...lengths,
      top: (top + height) / scale - ours,
      ...(scale === 1 ? {} : { 'font-size': scale }),
      ...(ours === usualStrut ? {} : { 'strut-height': ours }),
    },
    content: merges ? inner.content : content,
  };
}

/**
 * KaTeX's stacks of layers, which are tables of two rows with a strut in every layer, as one box (`.stack`) of zero-height layers on one
 * baseline. The heights of a stack are left out: the strut of the line that it stands in is higher and deeper.
 */
export function stack(box: Box): Box {
  if (!has(box, 'vlist-t')) return box;
  const [row] = box.content;
  const [list] = has(row, 'vlist-r') ? row.content : [];
  if (!has(list, 'vlist')) throw new Error('KaTeX stacks boxes in a way that the book does not know.');
  return { ...box, classes: ['stack'], lengths: {}, content: list.content.map(layer) };
}

/** A box whose content begins with a strut, with the strut in its own classes. */
export function ownStrut(box: Box): Box {
  const [strut, ...content] = box.content;
  if (!has(strut, 'strut')) return box;
  const { height = 0, 'vertical-align': align = 0 } = strut.lengths;
  return { ...box, lengths: { ...box.lengths, 'strut-height': height, 'strut-align': align }, content };
}
