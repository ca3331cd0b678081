import 'katex/dist/katex.min.css';
import './reader/styles/index.css';
import { sayMissingFigure } from './reader/islands/missingFigure.ts';
import { wakeIslands } from './reader/islands/wake.ts';
import { keepQueryAcrossLanguages } from './reader/shell/keepQuery.ts';
import { watchScrollers } from './reader/shell/scrollers.ts';

watchScrollers();
wakeIslands();
sayMissingFigure();
keepQueryAcrossLanguages();
