import { describe, expect, it } from 'vitest';
import { readCount, readScaled } from '@/lib/sites/numbers';

describe('figures that sites show', () => {
  it.each([
    ['2534 Replies. Reply', 2534],
    ['2,534 replies', 2534],
    ['2.534 respuestas', 2534],
    ['2\u202f534 réponses', 2534],
    ['٢٬٥٣٤ ردًا', 2534],
    ['२५३४ जवाब', 2534],
    ['no figure', undefined],
    ['', undefined],
  ])('counts %j', (label, count) => expect(readCount(label)).toBe(count));

  it.each([
    ['182.6K Followers', 182_600],
    ['1,2 mil seguidores', 1_200],
    ['3,4 M abonnés', 3_400_000],
    ['3.4万 フォロワー', 34_000],
    ['12 тыс. читателей', 12_000],
    ['1,234 Followers', 1_234],
    ['7 Followers', 7],
    ['Followers', undefined],
  ])('scales %j', (text, people) => expect(readScaled(text)).toBe(people));
});
