import { TrendingUp } from 'lucide-react';
import { t } from '@/lib/platform/text';
import { useMessage } from './use-message';
import css from './waves.module.css';
import { waveWords } from './wave-words';

/** What many write about at once, one sentence each; nothing while there is none. */
export function Waves() {
  const waves = useMessage('waves.get', {}, { topics: ['mentions'] });
  if (!waves.data?.length) return null;
  return (
    <ul className={css.waves} aria-label={t('uiWaves')}>
      {waves.data.map((wave) => (
        <li key={wave.about}>
          <TrendingUp size={14} aria-hidden="true" /> <span dir="auto">{waveWords(wave)}</span>
        </li>
      ))}
    </ul>
  );
}
