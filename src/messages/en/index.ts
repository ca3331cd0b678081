import { axes } from './axes.ts';
import { claims } from './claims.ts';
import { code } from './code.ts';
import { comparison } from './comparison.ts';
import { distance } from './distance.ts';
import { drawing } from './drawing.ts';
import { driven } from './driven.ts';
import { explorer } from './explorer.ts';
import { figure } from './figure.ts';
import { goals } from './goals.ts';
import { home } from './home.ts';
import { kernel } from './kernel.ts';
import { laboratory } from './laboratory.ts';
import { listen } from './listen.ts';
import { map } from './map.ts';
import { ownData } from './ownData.ts';
import { parameters } from './parameters.ts';
import { play } from './play.ts';
import { presenter } from './presenter.ts';
import { problems } from './problems.ts';
import { prose } from './prose.ts';
import { embed, share } from './share.ts';
import { shell } from './shell.ts';
import { sideBySide } from './sideBySide.ts';
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
  sideBySide,
  kernel,
  explorer,
  distance,
  play,
  listen,
  comparison,
  axes,
  claims,
  goals,
  presenter,
  share,
  embed,
  prose,
  driven,
  teach,
} as const;
