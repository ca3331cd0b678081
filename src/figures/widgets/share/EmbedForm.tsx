import type { ReactElement } from 'react';
import { languages } from '../../../messages/languages.ts';
import { messages } from '../../../messages/messages.ts';
import { embedParts, embedThemes } from '../../../state/embed.ts';
import { Choice } from '../../controls/Choice.tsx';
import type { EmbedWishes, KnobState } from './embedWishes.ts';
import type { FigurePlace } from './sharedFigure.ts';
import { useAbout } from './useAbout.ts';

interface EmbedFormProps {
  readonly place: FigurePlace;
  readonly wishes: EmbedWishes;
  readonly onWish: (more: Partial<EmbedWishes>) => void;
}

const { embed: words } = messages.share;
const knobStates = Object.entries(words.knob).map(([value, label]) => ({ value, label }));
const themes = (['system', ...embedThemes] as const).map((value) => ({ value, label: words.themes[value] }));

/** What an embedded figure shows: each knob shown, locked or hidden, its other parts, its language and theme. */
export function EmbedForm({ place, wishes, onWish }: EmbedFormProps): ReactElement {
  const { knobs, hidden, language, theme, withScript } = wishes;
  const about = useAbout();
  const offered = (about?.languages ?? [language]).map((id) => ({ value: id, label: languages[id].name }));
  return (
    <div className="share-form">
      <fieldset className="share-knobs">
        <legend>{words.knobs}</legend>
        {place.knobs.map(({ name, label }) => (
          <Choice
            key={name}
            label={label}
            options={knobStates}
            value={knobs[name] ?? 'shown'}
            onChange={(state) => onWish({ knobs: { ...knobs, [name]: state as KnobState } })}
          />
        ))}
      </fieldset>
      <fieldset className="share-parts">
        <legend>{words.parts}</legend>
        {embedParts
          .filter((part) => part !== 'caption' || place.hasCaption)
          .map((part) => (
            <Check
              key={part}
              label={words.part[part]}
              checked={!hidden.includes(part)}
              onChange={(shown) => onWish({ hidden: shown ? hidden.filter((one) => one !== part) : [...hidden, part] })}
            />
          ))}
        <Check label={words.withScript} checked={withScript} onChange={(wanted) => onWish({ withScript: wanted })} />
      </fieldset>
      <div className="share-looks">
        {offered.length > 1 && (
          <Choice
            label={words.language}
            options={offered}
            value={language}
            onChange={(id) => onWish({ language: id as EmbedWishes['language'] })}
          />
        )}
        <Choice
          label={words.theme}
          options={themes}
          value={theme}
          onChange={(chosen) => onWish({ theme: chosen as EmbedWishes['theme'] })}
        />
      </div>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps): ReactElement {
  return (
    <label className="share-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
