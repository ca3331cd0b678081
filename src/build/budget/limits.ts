/** What a page, and the sampler behind it, may weigh. Bytes are as sent, packed by gzip; a kilobyte is 1,000. */
export const limits = {
  /** Scripts that run before a figure comes near the screen. */
  scripts: 77_000,
  /**
   * Elements of the page as it arrives. A complete chapter, of 6,100 words, 400 formulas and nine figures, has 14,300, a third of them the MathML of
   * its formulas, which is never laid out, and most of the rest folded; text far from the screen is laid out when it comes near.
   */
  elements: 15_000,
  fonts: 300_000,
  /** All that arrives before a figure comes near the screen. */
  total: 500_000,
  /** Sum of all layout shifts from the first paint until every figure of the page has been seen live. */
  shift: 0.02,
  /**
   * The sampler's thread with all five backends, of which a machine fetches one or two: about 120 kB are TensorFlow.js and its backends (readers were promised
   * at most 165 of it), the rest what networks are made of and measured by, which grows with the book.
   */
  worker: 190_000,
} as const;
