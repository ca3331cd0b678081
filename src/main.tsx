import 'katex/dist/katex.min.css';
import './reader/styles/index.css';
import { sayMissingFigure } from './reader/islands/missingFigure.ts';
import { tellOfMissingParts } from './reader/islands/missingParts.ts';
import { wakeIslands } from './reader/islands/wake.ts';
import { keepOffline } from './reader/offline/keepOffline.ts';
import { findRoot } from './reader/shell/findRoot.ts';
import { keepQueryAcrossLanguages } from './reader/shell/keepQuery.ts';
import { watchScrollers } from './reader/shell/scrollers.ts';

findRoot(import.meta.url);
watchScrollers();
tellOfMissingParts();
wakeIslands();
sayMissingFigure();
keepQueryAcrossLanguages();
keepOffline();
