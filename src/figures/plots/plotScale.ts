import { type ScaleLinear, scaleLinear } from 'd3';
import { symlogDomain, symlogTicks } from './symlog.ts';

/** How an axis is labelled: `whole` by whole numbers up to the last; `degrees` by parts of a right angle; on a `decades` axis numbers are logarithms to base 10 of what labels say, on a `symlog` axis symmetric ones. */
export type ScaleKind = 'linear' | 'whole' | 'degrees' | 'decades' | 'symlog';

/** A place on an axis worth a label. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  /** Raised after the label: the exponent of a power of ten. */
  readonly power?: string;
}

/** From numbers to pixels. */
export type PlotScale = ScaleLinear<number, number>;

/** The scale from a domain to pixels. */
export function plotScale(domain: readonly [number, number], from: number, to: number): PlotScale {
  return scaleLinear([...domain], [from, to]);
}

/** A domain widened to tidy ends, so that both have a tick; on a `decades` axis to powers of ten. */
export function niceDomain([low, high]: readonly [number, number], kind: ScaleKind, count: number): [number, number] {
  if (kind === 'symlog') return symlogDomain([low, high]);
  const whole = kind === 'decades' ? [Math.floor(low), Math.ceil(high)] : [low, high];
  const [first, last] = scaleLinear(whole, [0, 1]).nice(count).domain();
  return [first, last];
}

/** A domain of logarithms to base 10 widened to the next 1, 2 or 5 times a power of ten at either end. */
export function tidyDecades([low, high]: readonly [number, number]): [number, number] {
  const ends = [Math.floor(low) - 1, Math.floor(high) + 1];
  const tidy = Array.from({ length: 3 * (ends[1] - ends[0] + 1) }, (_, k) => ends[0] + Math.floor(k / 3) + Math.log10([1, 2, 5][k % 3]));
  return [Math.max(...tidy.filter((at) => at < low)), Math.min(...tidy.filter((at) => at > high))];
}

/** A few tidy places on an axis. */
export function plotTicks(scale: PlotScale, kind: ScaleKind, count: number): Tick[] {
  if (kind === 'decades') return decadeTicks(scale, count);
  if (kind === 'symlog') return symlogTicks(scale.domain());
  if (kind === 'whole') return wholeTicks(scale, count);
  if (kind === 'degrees') return degreeTicks(scale, count);
  const format = scale.tickFormat(count, Math.max(...scale.domain().map(Math.abs)) >= 1e5 ? '~e' : undefined);
  return scale.ticks(count).map((at) => ({ at, label: format(at).replace(/^-/, '−') }));
}

/** Whole numbers only, both ends of the domain among them where there is room. */
export function wholeTicks(scale: PlotScale, count: number): Tick[] {
  const [from, to] = scale.domain();
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const tidy = scale.ticks(Math.min(count, last - first)).filter(Number.isInteger);
  const spacing = tidy.length > 1 ? tidy[1] - tidy[0] : last - first;
  const inner = tidy.filter((at) => Math.min(at - first, last - at) >= 0.6 * spacing);
  return [...new Set([first, ...inner, last])].map((at) => ({ at, label: at.toLocaleString('en') }));
}

/** Multiples of 45 degrees, or of 90 where there is no room for them. */
function degreeTicks(scale: PlotScale, count: number): Tick[] {
  const [low, high] = scale.domain();
  const step = (high - low) / 45 <= count ? 45 : 90;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, k) => {
    const at = (first + k) * step;
    return { at, label: `${at}°` };
  });
}

function decadeTicks(scale: PlotScale, count: number): Tick[] {
  const [low, high] = scale.domain();
  const decades = scale.ticks(count).filter(Number.isInteger);
  if (decades.length >= 3) return decades.map(decadeTick);
  const ticks: Tick[] = [];
  for (let decade = Math.floor(low); decade <= high; decade++) {
    for (const digit of [1, 2, 5]) {
      const at = decade + Math.log10(digit);
      if (at >= low && at <= high) ticks.push(digit === 1 ? decadeTick(decade) : { at, label: smallLabel(digit, decade) });
    }
  }
  return ticks;
}

function decadeTick(decade: number): Tick {
  if (Math.abs(decade) <= 2) return { at: decade, label: String(Number(`1e${decade}`)) };
  return { at: decade, label: '10', power: String(decade).replace('-', '−') };
}

function smallLabel(digit: number, decade: number): string {
  return Math.abs(decade) <= 3 ? String(Number(`${digit}e${decade}`)) : `${digit}e${decade}`.replace('-', '−');
}
