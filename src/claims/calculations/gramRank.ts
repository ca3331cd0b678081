import type { Calculation } from './calculation.ts';

/** Samples whose Gram matrix has one direction for the mean cosine 3/4 and a spectrum like that of images, k^-2, for the rest. */
function spectrum(batch: number): readonly number[] {
  const shares = Array.from({ length: batch - 1 }, (_, k) => (k + 1) ** -2);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return [0.75 * batch, ...shares.map((share) => (0.25 * batch * share) / total)];
}

const single = 2 ** -23;

/** How many eigenvalues a rank in single precision counts: those above n eps times the largest. All n samples are independent. */
const countedRank = (batch: number): Calculation => ({
  tex: `\\#\\{k : \\lambda_k > n\\,2^{-23} \\lambda_1\\},\\ \\lambda_k \\propto k^{-2}\\ (k \\ge 2),\\ n = ${batch}`,
  calculate: () => {
    const values = spectrum(batch);
    return values.filter((value) => value > batch * single * values[0]).length;
  },
});

/** For batches of 128, 256 and 512. */
export const [rankOf128, rankOf256, rankOf512] = [countedRank(128), countedRank(256), countedRank(512)];
