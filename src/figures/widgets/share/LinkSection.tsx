import { type ReactElement, useMemo } from 'react';
import { languages } from '../../../messages/languages.ts';
import { messages } from '../../../messages/messages.ts';
import { pageInLanguages, siteRoot } from './aboutBook.ts';
import { CopyField } from './CopyField.tsx';
import { laboratoryLink } from './laboratory.ts';
import { placeOf, type SharedState } from './sharedFigure.ts';
import { useAbout } from './useAbout.ts';

const { link: words } = messages.share;

/** The address of a figure as it is set now, and the way with it to the Laboratory. */
export function LinkSection({ id, settings, look, address }: SharedState): ReactElement {
  const about = useAbout();
  const laboratory = useMemo(() => laboratoryAddress(id, settings, look), [id, settings, look]);
  return (
    <div className="share-section">
      <CopyField label={words.label} text={address} rows={3} />
      {about?.laboratory && laboratory !== undefined && (
        <p className="share-way-on">
          <a href={laboratory} target="_blank" rel="noopener">
            {words.laboratory}
          </a>{' '}
          <small>{words.laboratoryNote}</small>
        </p>
      )}
    </div>
  );
}

/** Where the Laboratory has this figure, in the language of the page; undefined on its own page. */
function laboratoryAddress(id: string, settings: SharedState['settings'], look: SharedState['look']): string | undefined {
  const root = siteRoot();
  const { folder } = languages[pageInLanguages(window.location, root).language];
  const page = new URL(`${folder}laboratory/`, root);
  return page.pathname === window.location.pathname ? undefined : page.href + laboratoryLink(placeOf(id), settings, look);
}
