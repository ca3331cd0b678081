import type { PaperFigure } from '../src/reader/paperFigure.ts';
import { daneshmand2020 } from './laboratory/paperFigures/daneshmand2020.ts';
import { daneshmand2021 } from './laboratory/paperFigures/daneshmand2021.ts';
import { joudaki2023gap } from './laboratory/paperFigures/joudaki2023gap.ts';
import { joudaki2023isometry } from './laboratory/paperFigures/joudaki2023isometry.ts';
import { joudaki2025 } from './laboratory/paperFigures/joudaki2025.ts';
import { meterez2024 } from './laboratory/paperFigures/meterez2024.ts';
import { yang2019 } from './laboratory/paperFigures/yang2019.ts';

/** The papers' figures that the Laboratory draws again, in the order in which its page lists them. */
export const paperFigures: readonly PaperFigure[] = [
  ...yang2019,
  ...daneshmand2020,
  ...daneshmand2021,
  ...joudaki2023gap,
  ...joudaki2023isometry,
  ...meterez2024,
  ...joudaki2025,
];
