import { parseDigits } from '../networks/digitData.ts';

/** Gives the pixels of the digits at an address; asks for each address once, and again after a failure. */
export type DigitsLoader = (url: string) => Promise<Float64Array>;

export function createDigitsLoader(): DigitsLoader {
  const found = new Map<string, Promise<Float64Array>>();
  return (url) => {
    let digits = found.get(url);
    if (!digits) {
      digits = fetchDigits(url);
      digits.catch(() => found.delete(url));
      found.set(url, digits);
    }
    return digits;
  };
}

async function fetchDigits(url: string): Promise<Float64Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return parseDigits(await response.text());
}
