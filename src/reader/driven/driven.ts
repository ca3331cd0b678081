import { firstPaint } from '../shell/firstPaint.ts';

/** How far outside the viewport words that drive a figure come to life. */
const approach = '400px 0px';

/** What gives life to each kind of element in `data-drives`, and how its code is fetched. */
const loaders: Readonly<Record<string, () => Promise<(element: HTMLElement) => void>>> = {
  answer: () => import('./answer.ts').then(({ bringAnswer }) => bringAnswer),
  drawing: () => import('./drawing.ts').then(({ bringDrawing }) => bringDrawing),
  guide: () => import('./guide.ts').then(({ bringGuide }) => bringGuide),
  points: () => import('./points.ts').then(({ bringPointing }) => bringPointing),
  scrub: () => import('./scrub.ts').then(({ bringScrub }) => bringScrub),
};

function enliven(element: HTMLElement): void {
  const failed = (error: unknown): void => {
    // What waits for a script is shown without it.
    element.dataset.failed = '';
    throw error;
  };
  void loaders[element.dataset.drives ?? '']?.().then((bring) => bring(element), failed);
}

/** Lets the words of a page drive its figures, each when the reader comes near it: until then, and without scripts, they are text. */
export function watchDriven(page: Document = document): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        enliven(target as HTMLElement);
      }
    },
    { rootMargin: approach },
  );
  void firstPaint().then(() => {
    for (const element of page.querySelectorAll('[data-drives]')) observer.observe(element);
  });
}
