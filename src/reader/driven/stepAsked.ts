/** The event by which a guide is asked for a step, named by its id in `data-asked`. */
export const stepAsked = 'stepasked';
