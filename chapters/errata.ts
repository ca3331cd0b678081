import type { Errata } from '../src/reader/erratum.ts';
import { daneshmand2021 } from './errata/daneshmand2021.ts';
import { joudaki2023 } from './errata/joudaki2023.ts';
import { joudaki2025 } from './errata/joudaki2025.ts';
import { meterez2024 } from './errata/meterez2024.ts';
import { yang2019 } from './errata/yang2019.ts';

/** Every place where a work that we have read differs from what we find, in the order of the page. */
export const errata = { ...joudaki2025, ...joudaki2023, ...daneshmand2021, ...meterez2024, ...yang2019 } as const satisfies Errata;
