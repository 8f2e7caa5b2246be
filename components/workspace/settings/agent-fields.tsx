import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/text';
import { KeptField } from '../shared/kept-field';
import css from './settings.module.css';

/** Name, initials and role of whoever answers here. */
export function AgentFields(props: { agent: Settings['agent']; onSave: (agent: Settings['agent']) => void }) {
  const { agent, onSave } = props;
  return (
    <div className={css.fields}>
      <KeptField
        label={t('workspaceAgentName')}
        value={agent.name}
        maxLength={100}
        onKeep={(name) => onSave({ ...agent, name })}
      />
      <KeptField
        label={t('workspaceAgentInitials')}
        hint={
          agent.initials ? t('workspaceAgentInitialsNow', agent.initials) : t('workspaceAgentInitialsHint')
        }
        value={agent.initials}
        maxLength={6}
        onKeep={(initials) => onSave({ ...agent, initials })}
      />
      <KeptField
        label={t('workspaceAgentRole')}
        value={agent.role}
        maxLength={100}
        onKeep={(role) => onSave({ ...agent, role })}
      />
    </div>
  );
}
