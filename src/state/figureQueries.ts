const figures = new Map<string, () => string>();

/** Lets the page ask for the query string of what a figure shows now, by its id; returns the way to stop. */
export function tellQuery(id: string, query: () => string): () => void {
  figures.set(id, query);
  return () => {
    if (figures.get(id) === query) figures.delete(id);
  };
}

/** The query string of what a figure shows now: empty where it stands as the book has it, undefined where it sleeps. */
export const queryOfFigure = (id: string): string | undefined => figures.get(id)?.();
