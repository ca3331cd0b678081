/** Whether everything is tested, `npm run test:full`, or a sample of what takes long. */
export const isFull = process.env.FULL === '1';

/** All of some cases that differ little, or the first where a sample is enough. */
export const allOrFirst = <T>(cases: readonly T[]): readonly T[] => (isFull ? cases : cases.slice(0, 1));
