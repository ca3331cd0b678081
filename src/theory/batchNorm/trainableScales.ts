/** Depth scales of the gradient beyond which Yang et al. 2019 (Figure 2) saw no batch-normalized network train. */
export const trainableScales = 16;
