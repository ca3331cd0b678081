/** How networks were drawn, and what can be said for and against each method. */
export const drawing = {
  /** What a press does. */
  swap: { explicit: 'Draw the weights', law: 'Draw in law' },
  meaning: {
    explicit:
      'Every weight of these networks was drawn. What the weights do to the batch and to its gradients can be drawn without them, exactly in law: that is as exact, and takes far less of a wide network.',
    law: 'These networks were drawn exactly in law: not their weights, but what the weights do to the batch and to its gradients, with exactly the probabilities that weights would give it; always on the CPU, in float64. The same seed gives each method other networks.',
  },
  onlyWeights: (reason: string) => `Every weight of these networks was drawn: ${reason}.`,
  notInLaw: (reason: string) => `Asked for in law, but drawn with explicit weights: ${reason}.`,
  /** Why only explicit weights will do, inside a sentence. */
  objection: {
    weightsNotCovered: 'what such weights do to a batch is known only from the weights',
    architectureNotCovered: 'in this architecture weights meet more than the batch',
    measureNotCovered: 'Jacobians, singular values of weights and Lyapunov exponents are measured on the weights themselves',
    nothingSaved: 'for orthogonal weights the law saves nothing where the batch is as large as the width',
  },
};
