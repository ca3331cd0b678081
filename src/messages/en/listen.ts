/** Lines over the layers as tones. */
export const listen = {
  open: 'Listen',
  group: (title: string) => `Listen to ${title}`,
  line: 'Line',
  volume: 'Volume',
  percent: (volume: number) => `${volume}%`,
  start: 'Play the tones',
  stop: 'Stop the tones',
  silent: 'Nothing is drawn yet, and so there is nothing to hear.',
  explained: (line: string, [low, high]: readonly [string, string], around: boolean, theory: boolean) =>
    [
      `${line}: a tone for each layer, from the input on the left to the last layer on the right.`,
      `The lowest pitch is ${low}, three octaves higher is ${high}; each tick is a layer.`,
      around ? 'Softer tones are the spread: where it closes they become one.' : '',
      theory ? 'The buzzing tone is theory.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
} as const;
