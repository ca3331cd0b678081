/** Depth scales of the gradient at which Yang et al. 2019 (Figure 2) drew their line over the accuracies of batch-normalized ReLU networks that they trained. */
export const trainableScales = 16;
