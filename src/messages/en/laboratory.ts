import { plural } from './numberText.ts';

/** The bench on which everything can be turned: its groups of knobs, its lists to choose from, and runs that are stopped. */
export const laboratory = {
  run: {
    stop: 'Stop',
    resume: 'Go on',
    /** Said of a run that was stopped. */
    again: 'going on draws them again from the first, and shows more when there are more',
  },
  group: {
    network: 'Network',
    weights: 'Weights',
    inputs: 'Inputs',
    ensemble: 'Ensemble and precision',
    measured: 'What is measured',
  },
  /** Behind the name of a group of knobs. */
  turned: (count: number) => `${plural(count, 'knob', 'knobs')} turned`,
  chosen: (count: number, all: number) => `${count} of ${all}`,
  search: (list: string) => `Search ${list.toLowerCase()}`,
  noneFound: 'Nothing is called so.',
  lastOne: 'One metric stays.',
  link: {
    sweep: (given: string) =>
      `The link asks for levels over “${given}”. It takes width, batch or depth, and two sizes or more in ascending order with commas between them, so the figure shows its own.`,
    map: (given: string, known: readonly string[]) =>
      `The link asks for a map called “${given}”. There are ${known.join(', ')}, so the figure shows its own.`,
  },
  paper: {
    /** Plots that have a name and no number go by their title. */
    head: (figure: string, title: string) => (/\d/.test(figure) ? `Figure ${figure}: ${title}` : title),
    shows: 'The paper',
    measured: 'Here',
    open: (networks: string) => `Draw it: ${networks}`,
  },
  cost: {
    signal: 'with the way forward',
    gradient: 'needs a way back',
    weightGradient: 'needs a way back',
    units: 'looks at every entry',
    jacobian: 'slow: follows derivatives, draws the weights',
    weights: 'slow: takes every weight matrix apart',
    lyapunov: 'follows derivatives, draws the weights',
  },
} as const;
