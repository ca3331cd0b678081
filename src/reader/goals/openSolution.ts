/** Opens the solution of the exercise that an element stands in, and leads there. */
export function openSolution(place: Element): void {
  const solution = place.closest('.exercise')?.querySelector<HTMLDetailsElement>('.fold-solution');
  if (!solution) return;
  solution.open = true;
  solution.querySelector('summary')?.focus();
}
