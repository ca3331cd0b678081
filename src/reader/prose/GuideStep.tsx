import { type ReactElement, type ReactNode, useContext } from 'react';
import type { Needs } from '../../claims/needs.ts';
import type { SettingProps } from '../../figures/widgets/experimentProps.ts';
import { messages } from '../../messages/messages.ts';
import { needWords } from '../driven/needWords.ts';
import { PageContext } from '../page.ts';
import { CourseContext } from './Guide.tsx';

interface GuideStepProps extends SettingProps {
  readonly title: string;
  /** What the reader is to do before going on: settings of the figure, which a reader who skips gets all the same. */
  readonly needs?: Needs;
  readonly children: ReactNode;
}

/** One step of a `Guide`: it sets the figure, as a scene does; one that sets nothing leaves it as the step before. */
export function GuideStep({ title, needs, children, ...settings }: GuideStepProps): ReactElement {
  const page = useContext(PageContext);
  const course = useContext(CourseContext);
  if (course === undefined) throw new Error(`The step "${title}" stands outside of a Guide.`);
  course.steps += 1;
  const query = page.step(`${course.id}-${course.steps}`, course.figure, settings, needs);
  return (
    <li
      className="guide-step"
      id={`${course.id}-${course.steps}`}
      data-query={Object.keys(settings).length === 0 && course.steps > 1 ? undefined : query}
      data-needs={needs && JSON.stringify(needs)}
    >
      <p className="guide-step-title" data-step={course.steps}>
        {title}
      </p>
      {children}
      {needs && <p className="guide-need">{messages.driven.guide.toDo(needWords(needs))}</p>}
    </li>
  );
}
