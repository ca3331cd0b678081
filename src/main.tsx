import 'katex/dist/katex.min.css';
import './reader/styles/index.css';
import { watchClaims } from './reader/claims/claimButtons.ts';
import { watchDriven } from './reader/driven/driven.ts';
import { watchGoals } from './reader/goals/goalButtons.ts';
import { sayMissingFigure } from './reader/islands/missingFigure.ts';
import { tellOfMissingParts } from './reader/islands/missingParts.ts';
import { wakeIslands } from './reader/islands/wake.ts';
import { watchTerms } from './reader/math/watchTerms.ts';
import { keepOffline } from './reader/offline/keepOffline.ts';
import { watchPaperFigures } from './reader/paperFigures.ts';
import { watchForPresenter } from './reader/presenter/door.ts';
import { preparePrint } from './reader/print/preparePrint.ts';
import { watchContents } from './reader/shell/contentsDrawer.ts';
import { copySectionLinks } from './reader/shell/copyLink.ts';
import { findRoot } from './reader/shell/findRoot.ts';
import { keepQueryAcrossLanguages } from './reader/shell/keepQuery.ts';
import { showPreviews } from './reader/shell/preview.ts';
import { followReading } from './reader/shell/readingProgress.ts';
import { watchScrollers } from './reader/shell/scrollers.ts';
import { watchThemeSwitch } from './reader/shell/theme.ts';
import { embedded } from './state/embedded.ts';

document.documentElement.dataset.scripted = '';
findRoot(import.meta.url);
tellOfMissingParts();
wakeIslands();
preparePrint();
const embed = embedded();
if (embed) void import('./reader/embed/showEmbedded.ts').then(({ showEmbedded }) => showEmbedded(embed.figure));
else readyBook();

/** All of the book that is around figures; a frame that shows one alone does without, and keeps nothing for later. */
function readyBook(): void {
  watchScrollers();
  sayMissingFigure();
  keepQueryAcrossLanguages();
  watchThemeSwitch();
  // Before the presenter, which takes the keys that nobody answered.
  watchClaims();
  watchGoals();
  watchDriven();
  watchForPresenter();
  keepOffline();
  showPreviews();
  copySectionLinks();
  followReading();
  watchContents();
  watchPaperFigures();
  watchTerms();
}
