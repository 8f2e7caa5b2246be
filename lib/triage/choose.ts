import type { Sentiment, Wants } from '@/lib/domain/words';
import type { CategoryModel } from './category';

/** Tone and wish speak for the categories that are made of them. */
export function withRoles(
  model: CategoryModel,
  scores: readonly number[],
  sentiment: Sentiment,
  wants: Wants,
): number[] {
  return scores.map((score, index) => {
    const role = model.roles[index];
    if (role === 'praise')
      return sentiment === 'positive' ? score + 1.8 : sentiment === 'negative' ? score - 3 : score - 0.6;
    if (role === 'question')
      return wants === 'information' ? score + 1.5 : sentiment === 'negative' ? score - 1.2 : score;
    if (role === 'money') return wants === 'refund' ? score + 1 : score;
    if (role === 'danger') return score > 0 ? score + 1.2 : score;
    return score > 0 && sentiment === 'positive' ? score - 0.8 : score;
  });
}

/** Place of the highest score. */
export const top = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

/**
 * The chance of the highest score, 0 to 1.
 * @param sharpness how much a difference of 1 tells; measured on posts held back
 */
export function sureness(scores: readonly number[], sharpness: number): number {
  const most = Math.max(...scores);
  return 1 / scores.reduce((sum, score) => sum + Math.exp((score - most) * sharpness), 0);
}
