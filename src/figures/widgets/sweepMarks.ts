/** The marks of a sweep as a legend shows them, in a box of 26 by 14. */
export const sweepMarks = { point: 'M13 1v12M9 1h8M9 13h8', dot: 'M10 7a3 3 0 1 0 6 0a3 3 0 1 0 -6 0', line: 'M1 7h24' } as const;
