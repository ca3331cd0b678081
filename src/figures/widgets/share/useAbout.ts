import { useEffect, useState } from 'react';
import { type AboutBook, aboutBook } from './aboutBook.ts';

/** What the build wrote down of the book; undefined until it is here, and for ever where it cannot be had. */
export function useAbout(): AboutBook | undefined {
  const [about, setAbout] = useState<AboutBook>();
  useEffect(() => {
    aboutBook().then(setAbout, () => {
      // Without it there is no language to choose and no version to name; the rest works.
    });
  }, []);
  return about;
}
