import { expect, test } from 'vitest';
import { typedTags } from '../../src/build/typedTags.ts';
import { renderProse } from '../gallery/renderGallery.tsx';

const figure =
  '<Experiment id="a" title="A" network={{ normalization: "none", depth: 30 }} inputs={{ batch: 8 }} knobs={["normalization", "batch", "width"]} />\n\n';
const render = async (text: string): Promise<string> => (await renderProse(`${figure}${text}\n`)).text;

test('a number that turns a knob shows what its figure opens with, wherever the figure stands', async () => {
  const scrub = '<span class="scrub" data-drives="scrub" data-figure="a" data-of="batch" data-where="Figure 2.1">8</span>';
  expect(await render('Batch <Scrub figure="a" of="batch" />.')).toContain(scrub);
  expect((await renderProse(`Batch <Scrub figure="a" of="batch" />.\n\n${figure}`)).text).toContain(scrub);
  expect(await render('Norm <Scrub figure="a" of="normalization" />.')).toContain('>none</span>');
});

test('words that point something out say what, and in which figure', async () => {
  const html = await render('See <Highlight figure="a" mark="theory" metric="gradientNorm" layers="10-20">this</Highlight>.');
  expect(html).toContain('title="Points out in Figure 2.1: the dashed line of theory, the plot “Gradient norm”, layers 10 to 20"');
  expect(html).toMatch(/data-points="[^"]*theory[^"]*10-20[^"]*" title="[^"]*">this<\/span>/);
});

test.each([
  ['a figure that is not there', '<Scrub figure="b" of="batch" />', /there is no (figure|numbered part) "b"/],
  [
    'a parameter that is no knob',
    '<Scrub figure="a" of="depth" />',
    /no knob "depth" of the figure "a". There are: normalization, batch, width/,
  ],
  ['a mark of another kind of figure', '<Highlight figure="a" mark="point">w</Highlight>', /no mark "point"/],
  [
    'a mark of a map that has none',
    '<TheoryMap id="m" title="M" of="trainability" knobs={["depth"]} />\n\n<Highlight figure="m" mark="theory">w</Highlight>',
    /no mark "theory"/,
  ],
  [
    'a plot of a map',
    '<TheoryMap id="m" title="M" of="phaseDiagram" knobs={["activation"]} />\n\n<Highlight figure="m" metric="correlation">w</Highlight>',
    /cannot point out the plot/,
  ],
  ['a plot that is not there', '<Highlight figure="a" metric="stableRank">w</Highlight>', /cannot point out the plot of "stableRank"/],
  ['layers that are not there', '<Highlight figure="a" layers="10-31">w</Highlight>', /cannot point out layer 31/],
  ['layers that are none', '<Highlight figure="a" layers="20-10">w</Highlight>', /cannot point out the layers "20-10"/],
  ['nothing', '<Highlight figure="a">w</Highlight>', /cannot point out nothing/],
])('%s fails', async (_what, text, complaint) => {
  await expect(render(text.startsWith('<TheoryMap') ? text : `W ${text} w.`)).rejects.toThrow(complaint);
});

const guide = (steps: string) => `<Guide id="tour" figure="a" title="T">\n${steps}\n</Guide>`;

test('a guide is all its steps in order, each with its address and what it sets its figure to', async () => {
  const html = await render(
    guide(
      '<GuideStep title="One" network={{ depth: 5 }}>\nA.\n</GuideStep>\n<GuideStep title="Two" needs={{ width: { atMost: 16 }, normalization: "batch" }}>\nB.\n</GuideStep>',
    ),
  );
  expect(html).toContain('<section class="guide" id="tour" data-drives="guide" data-figure="a"');
  expect(html).toContain('<li class="guide-step" id="tour-1" data-query="?v=1&amp;figure=a&amp;depth=5">');
  // One that sets nothing leaves the figure as it is.
  expect(html).toMatch(/<li class="guide-step" id="tour-2" data-needs="[^"]+">/);
  expect(html).toContain('To do: Width: at most 16 · Normalization: batch norm');
});

const term = (terms: string) => `<Equation id="e" terms={{ ${terms} }}>\n\n$$\n\\term{n}{n} + 1\n$$\n\n</Equation>`;

test('what a term of an equation does stands below it, in words that the formula lights up with', async () => {
  const html = await render(`${term('n: { figure: "a", scrubs: "batch", words: "Batch" }')}\n`);
  expect(html).toMatch(
    /<p class="equation-terms">In Figure 2\.1:<span class="term" data-term="n">Batch <span class="scrub"[^>]*>8<\/span><\/span><\/p>/,
  );
  const words = await render('$\\term{n}{n}$ <Term of="n" figure="a" mark="theory">words</Term> <Term of="n">others</Term>');
  expect(words).toMatch(
    /<span class="term" data-term="n"><span class="points"[^>]*>words<\/span><\/span> <span class="term" data-term="n">others<\/span>/,
  );
});

test.each([
  [
    'a step of a figure that is not there',
    guide('<GuideStep title="S">A</GuideStep>').replace('"a"', '"b"'),
    /there is no (figure|numbered part) "b"/,
  ],
  [
    'a step that asks for no knob',
    guide('<GuideStep title="S" needs={{ depth: 3 }}>A</GuideStep>'),
    /step "tour-1" asks for depth, which is no knob/,
  ],
  [
    'a step that asks for too much',
    guide('<GuideStep title="S" needs={{ batch: 999 }}>A</GuideStep>'),
    /asks for batch to be what it cannot be/,
  ],
  ['a step that sets what there is not', guide('<GuideStep title="S" network={{ depth: -1 }}>A</GuideStep>'), /"tour-1".*depth/],
  ['a step by itself', '<GuideStep title="S">A</GuideStep>', /step "S" stands outside of a Guide/],
  ['a guide twice', `${guide('')}\n\n${guide('')}`, /are called "tour"/],
  ['a term that the formula does not have', term('m: { figure: "a", scrubs: "batch", words: "W" }'), /This formula has no \\term\{m\}/],
  ['a term that turns no knob', term('n: { figure: "a", scrubs: "depth", words: "W" }'), /no knob "depth"/],
])('%s fails', async (_what, text, complaint) => {
  await expect(render(`${text}\n`)).rejects.toThrow(complaint);
});

test('a prediction that is drawn carries its metric, its axis and the settings that are measured', async () => {
  const html = await render(
    '<Predict draw figure="a" metric="gradientNorm" range={[0, 30]} network={{ normalization: "batch" }}>\nWhat?\n</Predict>',
  );
  expect(html).toMatch(
    /data-drives="drawing" data-figure="a" data-drawing="[^"]*gradientNorm[^"]*\[0,30\][^"]*normalization=batch&quot;\}"><\/div><\/section>/,
  );
  expect(await render('<Predict>\nWhat?\n</Predict>')).not.toContain('data-drives');
});

test.each([
  [
    'a prediction without a range',
    '<Predict draw figure="a" metric="gradientNorm">W</Predict>',
    /"gradientNorm" needs the range of its axis/,
  ],
  ['a prediction with none', '<Predict draw figure="a" metric="effectiveRank" range={[3, 1]}>W</Predict>', /has no range from 3 to 1/],
  ['a prediction of what cannot be', '<Predict draw figure="a" metric="effectiveRank" network={{ width: 0 }}>W</Predict>', /width/],
])('%s fails', async (_what, text, complaint) => {
  await expect(render(`${text}\n`)).rejects.toThrow(complaint);
});

const numeric = (why: string) => `<Answer value={2} tolerance={0.1} unit="layers">\n${why}\n</Answer>`;

test('a question that is answered on the spot carries its answers, and hints that are there without a script', async () => {
  const html = await render(numeric('<Why value={3}>\nOne less.\n</Why>'));
  expect(html).toContain(
    '&quot;value&quot;:2,&quot;tolerance&quot;:0.1,&quot;wrong&quot;:[{&quot;value&quot;:3,&quot;tolerance&quot;:0.1}]}" data-unit="layers"',
  );
  expect(html).toContain('One less.');
  const options = await render('<Answer>\n<Option right>\nA\n</Option>\n<Option>\nB\n<Why>\nNo.\n</Why>\n</Option>\n</Answer>');
  expect(options).toMatch(/<ol class="answer-options"><li class="answer-option" data-right="true">.*<li class="answer-option">.*No\./s);
});

test.each([
  [
    'an answer with two right options',
    '<Answer>\n<Option right>A</Option>\n<Option right>B</Option>\n</Answer>',
    /needs Options, one of them right/,
  ],
  ['an answer with none', '<Answer>\n<Option>A</Option>\n</Answer>', /one of them right/],
  ['a wrong number that is right', numeric('<Why value={2.15}>No.</Why>'), /too near/],
  ['a wrong number that is none', numeric('<Why>No.</Why>'), /no number/],
  ['a mistake outside of a goal', '<Mistake of="a">No.</Mistake>', /no mistake "a"/],
])('%s fails', async (_what, text, complaint) => {
  await expect(render(`${text}\n`)).rejects.toThrow(complaint);
});

test('what turns a figure is typed: a figure of the text and one of its own knobs', () => {
  const source = typedTags(`${figure}<Scrub figure="a" of="batch" />\n`);
  expect(source).toContain('type Knobs = { "a": (["normalization", "batch", "width"])[number] };');
  expect(source).toContain('const Scrub: (props: Turn) =>');
  expect(source).toContain(`Narrow<typeof proseElements.Highlight, 'figure', "a">`);
});
