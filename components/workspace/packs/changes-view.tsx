import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';
import type { PackChange } from '@/lib/playbooks/diff';
import css from './wizard.module.css';

const areas: readonly [PackChange['area'], TextKey][] = [
  ['about', 'workspaceAreaAbout'],
  ['brands', 'workspaceAreaBrands'],
  ['triage', 'workspaceAreaTriage'],
  ['plays', 'workspaceAreaPlays'],
  ['faq', 'workspaceAreaFaq'],
  ['guidelines', 'workspaceAreaGuidelines'],
  ['authority', 'workspaceAreaAuthority'],
  ['escalation', 'workspaceAreaEscalation'],
  ['hours', 'workspaceAreaHours'],
  ['targets', 'workspaceAreaTargets'],
  ['tests', 'workspaceAreaTests'],
];
const signs = {
  added: ['+', 'workspaceChangeAdded'],
  removed: ['−', 'workspaceChangeRemoved'],
  changed: ['~', 'workspaceChangeChanged'],
} as const;

/** What would be different, by area. Of a pack that is `fresh` only the things themselves: all of it is new. */
export function ChangesView({ changes, fresh = false }: { changes: PackChange[]; fresh?: boolean }) {
  if (changes.length === 0) return <p className={css.soft}>{t('workspaceChangesNone')}</p>;
  return (
    <div className={css.areas}>
      {areas.map(([area, label]) => {
        const own = changes.filter((change) => change.area === area && !(fresh && area === 'about'));
        return own.length ? <Area key={area} label={t(label)} changes={own} brief={fresh} /> : null;
      })}
    </div>
  );
}

const FEW = 6;

function Area({ label, changes, brief }: { label: string; changes: PackChange[]; brief: boolean }) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FEW);
  return (
    <div className={css.area}>
      <h3 className={css.areaTitle}>
        {label} <span className={css.soft}>{changes.length}</span>
      </h3>
      <ul>
        {shown.map((change, index) => (
          <li key={index} className={css.change}>
            <span className={classNames(css.sign, css[change.kind])} aria-hidden="true">
              {signs[change.kind][0]}
            </span>
            <span>
              <span className="visually-hidden">{t(signs[change.kind][1])} </span>
              <bdi>{change.what}</bdi>
              {change.detail && !brief ? (
                <span className={css.soft} dir="auto">
                  {' '}
                  {withoutName(change)}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {changes.length > FEW ? (
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('workspaceLess') : t('workspaceChangesMore', changes.length - FEW)}
        </Button>
      ) : null}
    </div>
  );
}

/** "version from 1.4.0 to 1.5.0" under the name "version" says the name twice. */
function withoutName({ what, detail = '' }: PackChange): string {
  return detail.startsWith(`${what} `) ? detail.slice(what.length + 1) : detail;
}
