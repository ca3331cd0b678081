import { numberText, plural } from './numberText.ts';

const placeText = (sample: number, channel: number, position: number): string =>
  `sample ${numberText(sample)}, channel ${numberText(channel)}, position ${numberText(position)}`;

/** Which entries of a batch each normalization averages over. */
export const axes = {
  panel: { before: 'Before', after: 'After' },
  squares: 'area: absolute value; filled: positive, hollow: negative',
  axis: { channel: 'channel', sample: 'sample' },
  look: { samples: 'Samples in the batch', groups: 'Groups of channels' },
  line: (name: string, groups: number | undefined, samples: number, channels: number, positions: number, seed: number) =>
    `${name}${groups === undefined ? '' : `, ${plural(groups, 'group', 'groups')}`} · ${plural(samples, 'sample', 'samples')} × ${numberText(channels)} channels × ${numberText(positions)} positions · seed ${seed}`,
  probe: (title: string, panel: string) => `${title}, ${panel.toLowerCase()}: point at an entry`,
  place: placeText,
  entry: (place: string, before: string, after: string) => `Entry at ${place}: ${before}, afterwards ${after}.`,
  alone: 'Nothing is normalized: the entry shares its mean and variance with no other.',
  centred: (count: number, mean: string, deviation: string, newMean: string, newDeviation: string) =>
    `${plural(count, 'entry shares', 'entries share')} one mean and one variance: mean ${mean} and deviation ${deviation} become ${newMean} and ${newDeviation}.`,
  divided: (count: number, mean: string, deviation: string, newMean: string, newDeviation: string) =>
    `${plural(count, 'entry is', 'entries are')} divided by one root mean square, and none is subtracted: mean ${mean} and deviation ${deviation} become ${newMean} and ${newDeviation}.`,
  head: { keeps: 'What is kept', loses: 'What is lost', one: 'A batch of one' },
  and: ' and ',
  index: { sample: 'samples', channel: 'channels', groupChannel: 'channels of a group', position: 'positions' },
  of: {
    none: {
      keeps: 'Everything.',
      loses: 'Nothing; whatever grows, grows on with depth.',
      one: 'It makes no difference.',
    },
    batch: {
      keeps: 'Within a channel, how samples and positions differ from each other, up to one factor.',
      loses: 'Mean and scale of each channel. And samples meet: what becomes of one depends on the others.',
      one: 'Only the positions are left to average over, as in instance normalization; where each channel has one position, all becomes 0.',
    },
    batchNoMean: {
      keeps: 'Signs, and all ratios within a channel, those to its mean among them.',
      loses: 'The scale of each channel; samples meet.',
      one: 'Only the positions are left; where each channel has one position, all becomes 1 or −1.',
    },
    layer: {
      keeps: 'How channels and positions of a sample differ from each other, up to one factor.',
      loses: 'Mean and contrast of each sample.',
      one: 'It makes no difference: samples do not meet.',
    },
    rms: {
      keeps: 'The direction of each sample, and so the cosine of any two.',
      loses: 'Nothing but the length of each sample.',
      one: 'It makes no difference: samples do not meet.',
    },
    group: {
      keeps:
        'How the channels of a group differ within a sample. One group is layer normalization; as many as channels, instance normalization.',
      loses: 'Mean and scale of each group in each sample: which groups are strong.',
      one: 'It makes no difference: samples do not meet.',
    },
    instance: {
      keeps: 'The pattern over the positions of each channel.',
      loses:
        'Mean and contrast of every channel in every sample: which channels are strong. Where a channel has one position, nothing is left but 0.',
      one: 'It makes no difference: samples do not meet.',
    },
  },
  table: {
    kinds: 'What each normalization averages over, in a tensor of these sizes.',
    ofKinds: ['normalization', 'mean over', 'entries that share', 'sets', 'centred'],
    yes: 'yes',
    no: 'no, only divided',
    moments: (count: number) => `Mean and deviation of the ${plural(count, 'entry', 'entries')} that light up.`,
    ofMoments: ['when', 'mean', 'deviation'],
    entries: (name: string) => `The entries that light up, by ${name}.`,
    ofEntries: ['entry', 'before', 'after'],
  },
} as const;
