import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import type { LookOf } from '../../state/looks.ts';
import { valueText } from '../plots/valueText.ts';
import { ComparedMaps } from './ComparedMaps.tsx';
import type { explorerLooks } from './explorerLooks.ts';
import { explorerMarks } from './explorerMarks.ts';
import type { ExplorerPicture } from './explorerPicture.ts';
import { besideName, explorerFacts, explorerLine, explorerSaid, explorerSentence, explorerVerdict } from './explorerWords.ts';
import type { TakenTheory } from './export/takenFigure.ts';
import { FunctionPlane } from './FunctionPlane.tsx';
import type { TheoryTable } from './theoryTables.ts';

interface ExplorerTaken {
  readonly id: string;
  readonly title: string;
  readonly settings: Settings;
  readonly look: LookOf<typeof explorerLooks>;
  readonly picture: ExplorerPicture;
  readonly tables: readonly TheoryTable[];
  readonly link: string;
}

/** The explorer as it is saved: its numbers stand below its plots. */
export function explorerTaken({ picture, settings, look, ...rest }: ExplorerTaken): TakenTheory {
  const { plot, source } = messages.explorer;
  const { map } = messages.kernel;
  const { present, beside, density } = picture;
  const facts = explorerFacts(picture).map(({ plain, value }) => `${plain} = ${valueText(value)}`);
  return {
    ...rest,
    theory: 'activationExplorer',
    line: explorerLine(settings, picture),
    sentence: explorerSentence(settings, picture),
    settings,
    look,
    said: explorerSaid,
    legend: explorerMarks(beside && besideName(beside)),
    panels: [
      {
        title: plot.function,
        axis: 'φ(x)',
        notes: [facts.slice(0, 6).join(' · ')],
        marks: (area) => <FunctionPlane area={area} of={present.phi} beside={beside?.phi} density={density} hue="forward" label={plot.x} />,
      },
      {
        title: plot.derivative,
        axis: 'φ′(x)',
        notes: [facts.slice(6).join(' · ')],
        marks: (area) => (
          <FunctionPlane area={area} of={present.slope} beside={beside?.slope} density={density} hue="backward" label={plot.x} />
        ),
      },
      {
        title: map.title,
        axis: `κ(ρ) · ${map.vertical}`,
        notes: [explorerVerdict(picture), source],
        marks: (area) => <ComparedMaps area={area} picture={picture} />,
      },
    ],
  };
}
