/**
 * What the branch of a residual layer is scaled by: nothing, a power of the depth L (Hayou et al. 2021), or 0, where the learnable scalar of SkipInit
 * starts (De and Smith 2020).
 */
const scales = {
  '1': () => 1,
  '1/sqrt(L)': (depth) => 1 / Math.sqrt(depth),
  '1/L': (depth) => 1 / depth,
  '0': () => 0,
} satisfies Record<string, (depth: number) => number>;

export type BranchScaleId = keyof typeof scales;

export const branchScaleIds = Object.keys(scales) as readonly BranchScaleId[];

/** What a branch of a network is multiplied by in all. */
export function branchFactor({
  branchStrength,
  branchScale,
  depth,
}: {
  readonly branchStrength: number;
  readonly branchScale: BranchScaleId;
  readonly depth: number;
}): number {
  return branchStrength * scales[branchScale](depth);
}
