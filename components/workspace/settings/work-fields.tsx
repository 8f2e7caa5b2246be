import { CheckField, SelectField } from '@/components/ui/field';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/text';
import { CapturedFields } from './captured-fields';
import css from './settings.module.css';
import { SitesFields } from './sites-fields';

const minutes = [5, 10, 15, 20, 30, 45, 60, 120];

/** Sites, the panel's place and the warnings. */
export function WorkFields(props: { settings: Settings; onSave: (patch: Partial<Settings>) => void }) {
  const { settings, onSave } = props;
  const choices = [...new Set([...minutes, settings.warnMinutes])].sort((a, b) => a - b);
  return (
    <div className={css.stack}>
      <SitesFields settings={settings} onSave={onSave} />
      <CapturedFields captured={settings.captured} onSave={(captured) => onSave({ captured })} />
      <div className={css.fields}>
        <SelectField
          label={t('workspacePanelPlace')}
          hint={t('workspacePanelPlaceHint')}
          value={settings.panel.place}
          options={[
            { value: 'docked', label: t('workspacePanelDocked') },
            { value: 'side', label: t('workspacePanelSide') },
          ]}
          onChange={(event) =>
            onSave({
              panel: { ...settings.panel, place: event.target.value === 'side' ? 'side' : 'docked' },
            })
          }
        />
        <SelectField
          label={t('workspaceWarn')}
          value={String(settings.warnMinutes)}
          options={choices.map((number) => ({
            value: String(number),
            label: t('workspaceWarnMinutes', number),
          }))}
          onChange={(event) => onSave({ warnMinutes: Number(event.target.value) })}
        />
      </div>
      <CheckField
        label={t('workspaceComposerCheck')}
        checked={settings.composer.check}
        onChange={(event) => onSave({ composer: { ...settings.composer, check: event.target.checked } })}
      />
      <CheckField
        label={t('workspaceComposerHold')}
        checked={settings.composer.hold}
        onChange={(event) => onSave({ composer: { ...settings.composer, hold: event.target.checked } })}
      />
      <CheckField
        label={t('workspaceNotifications')}
        checked={settings.notifications}
        onChange={(event) => onSave({ notifications: event.target.checked })}
      />
    </div>
  );
}
