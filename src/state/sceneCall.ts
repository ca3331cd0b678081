const eventName = 'scene';

/** Asks the figure that an element holds to take the settings of a scene, as a query string: at once, or when it wakes. */
export function callScene(place: HTMLElement, query: string): void {
  place.dataset.called = query;
  place.dispatchEvent(new Event(eventName));
}

/** Lets a figure take the settings of every scene that is called, and of the one that was called before it woke; returns the way to stop. */
export function answerScenes(place: HTMLElement | null | undefined, take: (query: string) => void): () => void {
  const answer = (): void => {
    const { called } = place?.dataset ?? {};
    if (called === undefined) return;
    delete place?.dataset.called;
    take(called);
  };
  answer();
  place?.addEventListener(eventName, answer);
  return () => place?.removeEventListener(eventName, answer);
}
