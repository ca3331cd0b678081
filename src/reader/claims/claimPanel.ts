import type { StatedCalculation, StatedClaim } from '../../claims/statedClaim.ts';
import { messages } from '../../messages/messages.ts';
import { make } from '../make.ts';
import { placeBeside } from '../shell/placeBeside.ts';
import { calculationFacts, calculationForm } from './calculationForm.ts';
import { claimFacts } from './claimFacts.ts';
import { measureForm } from './measureForm.ts';

const panelId = 'claim-panel';

/** What a reader presses in a panel, and what ends that. */
interface PanelForm {
  readonly element: HTMLElement;
  focus(): void;
  stop(): void;
}

/** The words of a panel: its head, the facts, and the form that measures or calculates. */
function contentOf(stated: StatedClaim | StatedCalculation, number: string): readonly [string, readonly HTMLElement[], PanelForm] {
  const { head, headCalculated } = messages.claims;
  if ('tex' in stated) return [headCalculated(number), calculationFacts(stated), calculationForm(stated)];
  return [head(number), claimFacts(stated), measureForm(stated.claim)];
}

/** Opens the panel of a number beside it: what is claimed, what is known of it, and a button that measures or calculates it. At Escape and at a press elsewhere it closes, and ends its run. */
export function openClaim(number: HTMLElement): void {
  document.getElementById(panelId)?.remove();
  const stated = JSON.parse(number.dataset.claim ?? '') as StatedClaim | StatedCalculation;
  const [title, facts, form] = contentOf(stated, number.textContent ?? '');
  const head = make('p', { class: 'claim-panel-head', id: `${panelId}-head` }, title);
  const panel = make('div', { id: panelId, class: 'claim-panel', popover: 'auto', role: 'dialog', 'aria-labelledby': head.id });
  panel.append(head, ...facts, form.element);
  // Beside its number in the order of the page, so that the Tab key goes on in the text.
  number.after(panel);
  const place = new ResizeObserver(() => placeBeside(panel, number));
  panel.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    place.disconnect();
    form.stop();
    number.removeAttribute('aria-expanded');
    panel.remove();
  });
  panel.showPopover();
  number.setAttribute('aria-expanded', 'true');
  placeBeside(panel, number);
  // Not before it is placed: the page would scroll to where it was.
  form.focus();
  panel.scrollIntoView({ block: 'nearest' });
  place.observe(panel);
}
