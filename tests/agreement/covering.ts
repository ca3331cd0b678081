/** Factors by name, each with the levels that it takes. */
export type Factors = Readonly<Record<string, readonly unknown[]>>;

/** One level of every factor. */
export type Row<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** Every combination of all levels. */
export function product<F extends Factors>(factors: F): Row<F>[] {
  const rows = Object.entries(factors).reduce<Record<string, unknown>[]>(
    (partial, [name, levels]) => partial.flatMap((row) => levels.map((level) => ({ ...row, [name]: level }))),
    [{}],
  );
  return rows as Row<F>[];
}

/** Every level of each factor at least once, in as few combinations as the longest factor has levels; the others take turns, each at its own pace. */
export function eachOnce<F extends Factors>(factors: F): Row<F>[] {
  const names = Object.keys(factors);
  const rows = Math.max(...names.map((name) => factors[name].length));
  const levelOf = (name: string, k: number, row: number): unknown => {
    const levels = factors[name];
    return levels[(row + k * Math.floor(row / levels.length)) % levels.length];
  };
  return Array.from({ length: rows }, (_, row) => Object.fromEntries(names.map((name, k) => [name, levelOf(name, k, row)])) as Row<F>);
}

/** A pair of levels of two factors. */
const pairName = (first: number, level: number, second: number, other: number): string =>
  first < second ? `${first}:${level} ${second}:${other}` : `${second}:${other} ${first}:${level}`;

/**
 * Few combinations in which every level of each factor meets every level of each other factor (a covering array of strength 2), found
 * greedily: each row begins with a pair that has not met yet, and each further factor takes the level with most new pairs.
 */
export function pairwise<F extends Factors>(factors: F): Row<F>[] {
  const names = Object.keys(factors);
  const sizes = names.map((name) => factors[name].length);
  const open = allPairs(sizes);
  const rows: Row<F>[] = [];
  for (const [start] of open) {
    const levels = completed(sizes, open, start);
    for (const [pair] of pairsOf(levels)) open.delete(pair);
    rows.push(Object.fromEntries(names.map((name, k) => [name, factors[name][levels[k] ?? 0]])) as Row<F>);
  }
  return rows;
}

type Levels = (number | undefined)[];

function allPairs(sizes: readonly number[]): Map<string, Levels> {
  const pairs = new Map<string, Levels>();
  for (let first = 0; first < sizes.length; first++)
    for (let second = first + 1; second < sizes.length; second++)
      for (let level = 0; level < sizes[first]; level++)
        for (let other = 0; other < sizes[second]; other++) {
          const levels: Levels = sizes.map((_, k) => (k === first ? level : k === second ? other : undefined));
          pairs.set(pairName(first, level, second, other), levels);
        }
  return pairs;
}

function completed(sizes: readonly number[], open: ReadonlyMap<string, Levels>, start: string): Levels {
  const levels = [...(open.get(start) ?? [])];
  for (const [k, size] of sizes.entries()) {
    if (levels[k] !== undefined) continue;
    const gains = Array.from({ length: size }, (_, level) => newPairs(levels, open, k, level));
    // Where nothing is to gain, the levels take turns.
    levels[k] = Math.max(...gains) === 0 ? open.size % size : gains.indexOf(Math.max(...gains));
  }
  return levels;
}

function newPairs(levels: Levels, open: ReadonlyMap<string, Levels>, factor: number, level: number): number {
  return levels.filter((other, k) => other !== undefined && k !== factor && open.has(pairName(factor, level, k, other))).length;
}

function pairsOf(levels: Levels): (readonly [string])[] {
  return levels.flatMap((level, k) => levels.slice(k + 1).map((other, by) => [pairName(k, level ?? 0, k + 1 + by, other ?? 0)] as const));
}
