import { gradientExplosion } from './gradientExplosion.ts';
import { phaseDiagram } from './phaseDiagram.ts';
import type { SheetTheory } from './sheet.ts';
import { trainability } from './trainability.ts';
import { trainableBatch } from './trainableBatch.ts';

/** Every sheet by its name. */
export const sheets = { phaseDiagram, gradientExplosion, trainability, trainableBatch } satisfies Record<string, SheetTheory>;

export type SheetId = keyof typeof sheets;
