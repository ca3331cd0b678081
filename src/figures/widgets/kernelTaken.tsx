import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import type { LookOf } from '../../state/looks.ts';
import type { TakenTheory } from './export/takenFigure.ts';
import { HermitePlane } from './HermitePlane.tsx';
import { KernelPlane } from './KernelPlane.tsx';
import type { kernelLooks } from './kernelLooks.ts';
import { kernelMarks } from './kernelMarks.ts';
import type { KernelPicture } from './kernelPicture.ts';
import { kernelLine, kernelNotes, kernelSaid, kernelSentence, kernelVerdict, orbitReading } from './kernelWords.ts';
import { OrbitPlane } from './OrbitPlane.tsx';
import type { TheoryTable } from './theoryTables.ts';

interface KernelTaken {
  readonly id: string;
  readonly title: string;
  readonly settings: Settings;
  readonly look: LookOf<typeof kernelLooks>;
  readonly picture: KernelPicture;
  readonly tables: readonly TheoryTable[];
  readonly link: string;
}

/** A cosine map as it is saved. */
export function kernelTaken({ picture, settings, look, ...rest }: KernelTaken): TakenTheory {
  const { map, orbit, hermite } = messages.kernel;
  const axis = look.orbit === 'distance' ? 'distance' : 'cosine';
  const depth = picture.orbit.cosines.length - 1;
  return {
    ...rest,
    theory: 'kernelMap',
    line: kernelLine(settings),
    sentence: kernelSentence(settings, picture),
    settings,
    look,
    said: [...kernelSaid, 'correlation', 'depth'],
    legend: kernelMarks,
    panels: [
      {
        title: map.title,
        axis: `κ(ρ) · ${map.vertical}`,
        notes: [kernelVerdict(picture), ...kernelNotes(picture)],
        marks: (area) => <KernelPlane area={area} picture={picture} />,
      },
      {
        title: orbit.title,
        axis: `${axis === 'cosine' ? 'ρ_l' : '|ρ_l − ρ*|'} · ${orbit[axis]}`,
        notes: [orbitReading(picture, depth)],
        marks: (area) => <OrbitPlane area={area} picture={picture} axis={axis} />,
      },
      {
        title: hermite.title,
        axis: `c_k²/C² · ${hermite.vertical}`,
        notes: [],
        marks: (area) => <HermitePlane area={area} picture={picture} />,
      },
    ],
  };
}
