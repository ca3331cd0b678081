import 'katex/dist/katex.min.css';
import './reader/styles/index.css';
import { wakeIslands } from './reader/islands/wake.ts';
import { watchScrollers } from './reader/shell/scrollers.ts';

watchScrollers();
wakeIslands();
