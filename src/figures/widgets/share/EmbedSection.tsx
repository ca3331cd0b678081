import { type ReactElement, useState } from 'react';
import { languages } from '../../../messages/languages.ts';
import { messages } from '../../../messages/messages.ts';
import { writeEmbed } from '../../../state/embed.ts';
import { pageInLanguages, siteRoot } from './aboutBook.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedForm } from './EmbedForm.tsx';
import { embedCode } from './embedCode.ts';
import type { EmbedWishes, KnobState } from './embedWishes.ts';
import { type KnobName, placeOf, type SharedState } from './sharedFigure.ts';

/** What a frame has beside the figure: the line below it. */
const footHeight = 56;

/** The code that shows a figure in another page, and the choice of what it shows there. */
export function EmbedSection({ id, title, query }: SharedState): ReactElement {
  const [place] = useState(() => placeOf(id));
  const [wishes, setWishes] = useState<EmbedWishes>(() => {
    const { language } = pageInLanguages(window.location, siteRoot());
    return { knobs: {}, hidden: [], language, theme: 'system', withScript: true };
  });
  const address = embedAddress(id, query, wishes);
  const height = place.height + footHeight;
  return (
    <div className="share-section">
      <EmbedForm place={place} wishes={wishes} onWish={(more) => setWishes({ ...wishes, ...more })} />
      <CopyField
        isCode
        rows={7}
        label={messages.share.embed.code}
        text={embedCode({ address, title, height, withScript: wishes.withScript })}
      />
      <p className="share-note">
        {messages.share.embed.note}{' '}
        <a href={address} target="_blank" rel="noopener" lang={languages[wishes.language].tag} hrefLang={languages[wishes.language].tag}>
          {messages.share.embed.look}
        </a>
      </p>
    </div>
  );
}

/** The address of the figure alone, in the language that was chosen. */
function embedAddress(id: string, query: string, { knobs, hidden, language, theme }: EmbedWishes): string {
  const those = (state: KnobState) => (Object.keys(knobs) as KnobName[]).filter((knob) => knobs[knob] === state);
  const search = writeEmbed(id, query, {
    hide: [...hidden, ...those('hidden')],
    lock: those('locked'),
    theme: theme === 'system' ? undefined : theme,
  });
  const root = siteRoot();
  return new URL(pageInLanguages(window.location, root).pathIn(language), root).href + search;
}
