/**
 * ln of the largest s^2 over the mean s^2 of a product of L free layers, d to infinity: the S-transforms of the layers multiply, and the edge of the spectrum is where
 * chi(z) = z S(z) / (1 + z) turns (Voiculescu; for Jacobians Pennington et al. 2017). Of linear Gaussian layers S = (1 + z)^-L and the edge is
 * (L + 1)^(L+1) / L^L; of ReLU, whose slopes are 0 and sqrt 2 in halves, each layer has (1 + z) / (1 + 2 z) more (ours).
 */
export const spectralEdges = {
  linear: { orthogonal: () => 0, independent: (layers) => (layers + 1) * Math.log1p(layers) - layers * Math.log(layers) },
  relu: {
    // z = 1 / (L - 2); of two layers or fewer the spectrum ends where all slopes are sqrt 2.
    orthogonal: (layers) => (layers <= 2 ? layers * Math.LN2 : edgeAt(1 / (layers - 2), layers, (z) => (1 + 2 * z) / (1 + z))),
    // 1 + 2 z = 2 L z (1 + z).
    independent: (layers) => edgeAt((1 - layers + Math.sqrt((layers - 1) ** 2 + 2 * layers)) / (2 * layers), layers, (z) => 1 + 2 * z),
  },
} satisfies Record<string, Record<'orthogonal' | 'independent', (layers: number) => number>>;

/** ln of (1 + z) / (z S(z)), of as many layers of 1 / S. */
const edgeAt = (z: number, layers: number, inverse: (z: number) => number): number => Math.log((1 + z) / z) + layers * Math.log(inverse(z));
