import type { Claim } from '../../claims/claim.ts';
import { type Measurement, measureClaim } from '../../claims/measureClaim.ts';
import { messages } from '../../messages/messages.ts';
import { drawHere } from '../../state/drawHere.ts';
import { sharedSampler } from '../../state/sharedSampler.ts';
import { make } from '../make.ts';
import { factRow } from './claimFacts.ts';
import { freshSeed, meanAndError } from './numbers.ts';
import { type Place, placeText, watchedRun } from './watchedRun.ts';

const words = messages.claims;
const largestSeed = String(2 ** 32 - 1);

/** The line of a measurement made here. */
function rowOf(claim: Claim, { measured, standardError, networks, seed }: Measurement, place: Place): readonly HTMLElement[] {
  return factRow(words.here, meanAndError(claim, measured, standardError), words.drawn(networks, seed, placeText(place)));
}

/** A seed to choose, a button that measures a claim at it, and what came of it, with the verdict that the book's tests would give. */
export function measureForm(claim: Claim): { readonly element: HTMLElement; focus(): void; stop(): void } {
  const seed = make('input', { type: 'number', min: '0', max: largestSeed, step: '1', required: '', value: String(freshSeed()) });
  const button = make('button', { type: 'submit', class: 'plain-button' }, words.measure);
  const numbers = make('dl');
  const verdict = make('p', { class: 'claim-verdict', role: 'status' });
  const label = make('label', {}, messages.parameters.label.seed, ' ', seed);
  const run = watchedRun(button, words.measure);
  const form = make('form', {}, make('div', { class: 'claim-panel-row' }, label, button), run.progress, numbers, verdict);

  const measure = async (watch: Parameters<typeof drawHere>[2]): Promise<void> => {
    let place: Place | undefined;
    const progress: typeof watch.progress = (result) => {
      place = result;
      watch.progress(result);
    };
    const at = seed.valueAsNumber;
    verdict.textContent = '';
    const measurement = await measureClaim(claim, at, (spec) => drawHere(sharedSampler(), spec, { ...watch, progress }));
    if (place) numbers.replaceChildren(...rowOf(claim, measurement, place));
    verdict.textContent = words.verdict[measurement.reason];
    verdict.dataset.reason = measurement.reason;
    verdict.scrollIntoView({ block: 'nearest' });
    if (seed.valueAsNumber === at) seed.value = String(freshSeed());
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run.toggle(measure, (failure) => {
      verdict.textContent = words.failed(failure);
      verdict.dataset.reason = 'undefined';
    });
  });
  return { element: form, focus: () => button.focus({ preventScroll: true }), stop: run.stop };
}
