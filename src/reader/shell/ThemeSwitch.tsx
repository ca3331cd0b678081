import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { themes } from './theme.ts';

/** The choice between light, dark and the system's theme: a menu under a half-filled disc. Absent without JavaScript. */
export function ThemeSwitch(): ReactElement {
  const { theme, themeNames } = messages.shell;
  return (
    <label className="theme-switch header-tool">
      <select aria-label={theme} title={theme} autoComplete="off">
        {themes.map((id) => (
          <option key={id} value={id}>
            {themeNames[id]}
          </option>
        ))}
      </select>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" />
      </svg>
    </label>
  );
}
