import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { CheckField, TextField } from '@/components/ui/field';
import { useToast } from '@/components/ui/toast';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/text';
import type { SiteInfo } from '@/lib/sites/contract';
import { hostFrom, isOn, patternsOf } from '@/lib/sites/reach';
import { siteInfos } from '@/lib/sites/registry';
import css from './settings.module.css';
import { useAllowed } from './use-allowed';

interface SitesFieldsProps {
  settings: Settings;
  onSave: (patch: Pick<Partial<Settings>, 'sites' | 'servers'>) => void;
}

/** A site that stands at any address: the agent names its servers instead of ticking a box. */
const isFederated = (info: SiteInfo): boolean => info.matches.length === 0;

/**
 * Where Earshot works. What is not asked for at install is asked for at the click that switches it on, and given back
 * when it is switched off.
 */
export function SitesFields({ settings, onSave }: SitesFieldsProps) {
  const legend = useId();
  const toast = useToast();
  const on = siteInfos.filter((info) => isOn(settings, info));
  const allowed = useAllowed(on.flatMap((info) => patternsOf(info, settings.servers)));
  const shut = on.filter(
    (info) => allowed && patternsOf(info, settings.servers).some((pattern) => !allowed.has(pattern)),
  );

  /** Has to be called in the click itself. */
  async function allow(patterns: string[], name: string): Promise<boolean> {
    const granted = await browser.permissions.request({ origins: patterns });
    if (!granted) toast.fail(t('workspaceSiteRefused', name));
    return granted;
  }

  async function toggle(info: SiteInfo, wanted: boolean) {
    if (wanted && !info.atInstall && !(await allow(info.matches, info.name))) return;
    onSave({ sites: { [info.id]: wanted } });
    if (!wanted && !info.atInstall) await browser.permissions.remove({ origins: info.matches });
  }

  return (
    <div className={css.stack}>
      <fieldset className={css.group} aria-labelledby={legend}>
        <legend id={legend} className={css.legend}>
          {t('workspaceSites')}
        </legend>
        {siteInfos
          .filter((info) => !isFederated(info))
          .map((info) => (
            <CheckField
              key={info.id}
              label={info.name}
              checked={isOn(settings, info)}
              onChange={(event) => void toggle(info, event.target.checked)}
            />
          ))}
      </fieldset>
      {shut.map((info) => (
        <p key={info.id} className={css.shut}>
          <span>{t('workspaceSiteShut', info.name)}</span>
          <Button size="small" onClick={() => void allow(patternsOf(info, settings.servers), info.name)}>
            {t('workspaceSiteAllow')}
          </Button>
        </p>
      ))}
      {siteInfos.filter(isFederated).map((info) => (
        <Servers key={info.id} info={info} settings={settings} onSave={onSave} onAllow={allow} />
      ))}
    </div>
  );
}

function Servers(
  props: SitesFieldsProps & {
    info: SiteInfo;
    onAllow: (patterns: string[], name: string) => Promise<boolean>;
  },
) {
  const { info, settings, onSave } = props;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();

  async function add(event: FormEvent) {
    event.preventDefault();
    const host = hostFrom(typed);
    if (!host) return setError(t('workspaceServerWrong'));
    if (settings.servers.includes(host)) return setError(t('workspaceServerKnown', host));
    setError(undefined);
    if (!(await props.onAllow([`https://${host}/*`], host))) return;
    onSave({ servers: [...settings.servers, host], sites: { [info.id]: true } });
    setTyped('');
  }
  async function remove(host: string) {
    const servers = settings.servers.filter((server) => server !== host);
    onSave({ servers, sites: { [info.id]: servers.length > 0 } });
    await browser.permissions.remove({ origins: [`https://${host}/*`] });
  }

  return (
    <div className={css.stack}>
      <form className={css.server} onSubmit={(event) => void add(event)}>
        <TextField
          label={t('workspaceServer', info.name)}
          hint={t('workspaceServerHint')}
          error={error}
          value={typed}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{t('workspaceServerAdd')}</Button>
      </form>
      {settings.servers.length ? (
        <ul className={css.rows}>
          {settings.servers.map((host) => (
            <li key={host} className={css.serverRow}>
              <span>{host}</span>
              <Button
                size="small"
                variant="quiet"
                aria-label={t('workspaceServerRemove', host)}
                onClick={() => void remove(host)}
              >
                {t('workspaceRemove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
