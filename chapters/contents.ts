import type { Chapter } from '../src/reader/chapter.ts';

/** The chapters of the book, in reading order. */
export const contents: readonly Chapter[] = [
  {
    number: 1,
    title: 'Random networks, and how to look at them',
    slug: 'random-networks',
    summary: 'What a deep network does to its inputs before it has learned anything.',
    written: false,
  },
  {
    number: 2,
    title: 'Batch normalization orthogonalizes representations',
    slug: 'batch-normalization-orthogonalizes',
    summary: 'Without normalization deep representations collapse to one direction; batch normalization pulls them apart, layer by layer.',
    written: true,
  },
  {
    number: 3,
    title: 'Mean field against finite width',
    slug: 'mean-field-and-finite-width',
    summary: 'What the theory of infinite width predicts, and how far a network of finite width strays from it.',
    written: false,
  },
  {
    number: 4,
    title: 'Normalization and activations lead to isometry',
    slug: 'normalization-and-isometry',
    summary: 'How layer normalization and a nonlinearity together bring the Gram matrix towards the identity.',
    written: false,
  },
  {
    number: 5,
    title: 'The fixed points of kernel maps',
    slug: 'kernel-fixed-points',
    summary: 'Where the correlation of two inputs ends up, read from the Hermite coefficients of the activation.',
    written: false,
  },
  {
    number: 6,
    title: 'Batch normalization without gradient explosion',
    slug: 'batch-normalization-without-explosion',
    summary: 'When orthogonal weights keep gradients bounded at every depth.',
    written: false,
  },
  {
    number: 7,
    title: 'What it means for training',
    slug: 'training',
    summary: 'From the network at its start to the network that learns.',
    written: false,
  },
  {
    number: 8,
    title: 'The Laboratory',
    slug: 'laboratory',
    summary: 'Every knob and every metric on one bench.',
    written: false,
  },
  {
    number: 9,
    title: 'How this book samples',
    slug: 'how-this-book-samples',
    summary: 'Counters, scales and precision: how a browser measures networks a thousand layers deep.',
    written: false,
  },
];
