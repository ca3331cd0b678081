import { axes } from './axes.ts';
import { claims } from './claims.ts';
import { code } from './code.ts';
import { comparison } from './comparison.ts';
import { drawing } from './drawing.ts';
import { figure } from './figure.ts';
import { goals } from './goals.ts';
import { home } from './home.ts';
import { laboratory } from './laboratory.ts';
import { map } from './map.ts';
import { ownData } from './ownData.ts';
import { parameters } from './parameters.ts';
import { presenter } from './presenter.ts';
import { problems } from './problems.ts';
import { prose } from './prose.ts';
import { embed, share } from './share.ts';
import { shell } from './shell.ts';
import { teach } from './teach.ts';
import { theory } from './theory.ts';

/** Every sentence that a reader meets outside the chapters, in English; one file a section. */
export const en = {
  shell,
  home,
  drawing,
  code,
  figure,
  ownData,
  parameters,
  problems,
  theory,
  map,
  laboratory,
  comparison,
  axes,
  claims,
  goals,
  presenter,
  share,
  embed,
  prose,
  teach,
} as const;
