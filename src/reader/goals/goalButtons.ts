/** Answers the buttons of goals; what they need is loaded at the first press. */
export function watchGoals(page: Document = document): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.goal-buttons button') : null;
    if (button !== null) void import('./goalCheck.ts').then(({ pressGoal }) => pressGoal(button));
  });
}
