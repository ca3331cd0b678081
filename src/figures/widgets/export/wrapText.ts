import { textWidth } from '../../plots/textWidth.ts';

/** Where a line may end: after a space, after a Chinese character, not before a closing sign. */
const pieces = /[^\s\p{Script=Han}]+\s*|\p{Script=Han}[，。；：、）”]*\s*|\s+/gu;

/** A text in lines of about this width, of which none is cut inside a word. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
