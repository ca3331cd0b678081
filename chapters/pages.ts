import type { PageEntry } from '../src/reader/chapter.ts';

/** For those who teach: how to project the book, and what to show. */
export const teach: PageEntry = {
  title: { en: 'Teach with this book', zh: '用这本书授课' },
  slug: 'teach',
  summary: {
    en: 'Any page fills a projector at one key, scenes are a digit away, and an address opens exactly what you prepared.',
    zh: '任何一页按一个键就铺满投影，一个数字键就是一幕，一个地址就能打开你备好的画面。',
  },
};
