import type { Keep } from './backendMemory.ts';

/** Keeps a curve that a reader drew, under a name. A browser that keeps nothing for pages is no matter. */
export function keepCurve(name: string, curve: readonly number[] | undefined, keep: () => Keep = () => localStorage): void {
  try {
    if (curve === undefined) keep().removeItem(name);
    else keep().setItem(name, JSON.stringify(curve.map((value) => (Number.isFinite(value) ? Number(value.toPrecision(6)) : null))));
  } catch {
    // The curve stays for this visit.
  }
}

/** The curve that was kept under a name; undefined where there is none of so many values within the bounds, whatever stands there. */
export function keptCurve(
  name: string,
  count: number,
  [low, high]: readonly [number, number],
  keep: () => Keep = () => localStorage,
): readonly number[] | undefined {
  try {
    const read: unknown = JSON.parse(keep().getItem(name) ?? 'null');
    if (!Array.isArray(read) || read.length !== count) return undefined;
    const isValue = (value: unknown): boolean => value === null || (typeof value === 'number' && value >= low && value <= high);
    return read.every(isValue) ? read.map((value) => value ?? Number.NaN) : undefined;
  } catch {
    return undefined;
  }
}
