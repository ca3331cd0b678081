/** The programs that draw a picture anew. */
export const code = {
  open: 'Code',
  title: (figure: string) => `Code: ${figure}`,
  close: 'Close',
  /** Which of several pictures of a figure. */
  picture: 'Picture',
  library: 'Library',
  text: (library: string, lines: number) => `Program in ${library}, ${lines} lines`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Select it, and copy',
  download: 'Download (.py)',
  saveData: 'Save your data (CSV)',
  verified: (library: string) => `The tests of this book run programs like this one in ${library}, and compare their numbers with its own.`,
  unverified: (library: string) => `Unverified: no test of this book has run a program in ${library}.`,
  inDistribution: (library: string) =>
    `It draws networks of this kind with random numbers of ${library === 'JAX' ? 'NumPy' : library}, so it agrees with the picture in distribution, not digit for digit. The first lines hold the numbers of the picture; every setting is a name at the top.`,
  exact: 'It calculates what theory says here: no networks, no random numbers.',
  ownTensor: 'It draws a batch of its own and normalizes it: what is averaged over is that of the figure, the values are others.',
  leftOut: (names: readonly string[], most: number) =>
    `Not in it: ${names.join(', ')}. ${most} readable lines do not hold that beside the rest; another library may need fewer.`,
  beyond: (names: readonly string[], library: string) =>
    `Not in it: ${names.join(', ')}. A short program in ${library} does not show that for these networks; another library may.`,
  large: (gigabytes: number) =>
    `The weights of a single layer take ${Number(gigabytes.toPrecision(2))} GB here: the book draws their effect without them. Make WIDTH smaller before you run it.`,
  ownData: (file: string) => `It reads your samples from ${file} in its folder: save that file here.`,
  refused: {
    tooLong: (library: string, most: number) =>
      `These settings take more than ${most} readable lines of ${library}, so there is no program for them here. Another library, or the command line of the book, draws them.`,
    notInLibrary: (library: string) => `What this figure shows is not measured by a short program in ${library}: another library may.`,
    noPoint: () => 'Theory has no number at this point, and so no program prints one.',
  },
} as const;
