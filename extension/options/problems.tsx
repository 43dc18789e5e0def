/** What could not be used of the school's settings and of the policies, shown where IT will look. */
import { packProblemText } from '../../src/policies/pack-loading.ts';
import { packProblems } from '../../src/policies/packs.ts';
import type { Resolved } from '../../src/settings/resolve.ts';
import { Notice } from '../ui/notice.tsx';
import { problemText } from '../ui/problem-text.ts';
import { t } from '../ui/text.ts';

function Listed({ title, help, lines }: { title: string; help: string; lines: string[] }) {
  if (!lines.length) return null;
  return (
    <Notice kind="problem" title={title}>
      <p>{help}</p>
      <ul class="problem-lines">
        {lines.map((line) => (
          <li key={line}>
            <code>{line}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function Problems({ resolved }: { resolved: Resolved }) {
  const school = resolved.problems.filter((problem) => problem.source === 'school');
  return (
    <>
      <Listed
        title={t('problems_school_title')}
        help={t('problems_school_help')}
        lines={school.map(problemText)}
      />
      <Listed
        title={t('problems_packs_title')}
        help={t('problems_packs_help')}
        lines={packProblems.map(packProblemText)}
      />
    </>
  );
}
