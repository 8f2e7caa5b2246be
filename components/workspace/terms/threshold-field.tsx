import { SelectField } from '@/components/ui/field';
import { t } from '@/lib/platform/text';

const percents = [30, 40, 50, 60, 70, 80, 90];

/** From which confidence on a hit counts as certain. */
export function ThresholdField(props: { threshold: number; onSave: (threshold: number) => void }) {
  const now = Math.round(props.threshold * 100);
  const choices = [...new Set([...percents, now])].sort((a, b) => a - b);
  return (
    <SelectField
      label={t('workspaceThreshold')}
      hint={t('workspaceThresholdHint')}
      value={String(now)}
      options={choices.map((percent) => ({ value: String(percent), label: t('workspacePercent', percent) }))}
      onChange={(event) => props.onSave(Number(event.target.value) / 100)}
    />
  );
}
