import type { WaveSummary } from '@/lib/domain/brief';
import { t } from '@/lib/platform/text';
import { clip } from './format';

/** "9 posts on “app down” in 20 minutes." */
export const waveWords = ({ about, count, minutes }: WaveSummary): string =>
  minutes > 1 ? t('uiWave', count, clip(about, 60), minutes) : t('uiWaveOne', count, clip(about, 60));
