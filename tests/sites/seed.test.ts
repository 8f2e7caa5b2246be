import { describe, expect, it } from 'vitest';
import { createSeed } from './seed';
import { snowflakeTime } from './snowflake';

const now = Date.parse('2026-11-24T06:00:00Z');

describe('the seed of the replica sites', () => {
  const seed = createSeed({ now, posts: 2_000, hostile: true });

  it('gives every X post an id of its own, made at the second the post shows', () => {
    expect(new Set(seed.x.map(({ id }) => id)).size).toBe(seed.x.length);
    const shown = seed.x.map(({ at }) => Math.floor(Date.parse(at) / 1000));
    expect(seed.x.map(({ id }) => Math.floor(snowflakeTime(id) / 1000))).toEqual(shown);
    expect(Math.max(...shown) * 1000).toBeLessThanOrEqual(now);
  });

  it('points only to posts and people that are there', () => {
    const ids = new Set(seed.x.map(({ id }) => id));
    const others = seed.x.flatMap(({ replyTo, quote }) => [replyTo, quote]).filter((id) => id !== undefined);
    expect(others.filter((id) => !ids.has(id))).toEqual([]);
    const comments = seed.facebook.flatMap((post) => post.comments);
    const commentIds = new Set(comments.map(({ id }) => id));
    expect(comments.filter(({ parent }) => parent !== undefined && !commentIds.has(parent))).toEqual([]);
    const speakers = [...seed.x, ...seed.facebook, ...comments].map(({ author }) => author);
    const partners = [...seed.chats, ...seed.messenger].map((thread) => thread.with);
    expect([...speakers, ...partners].filter((handle) => !seed.people[handle])).toEqual([]);
  });

  it('gives every Facebook post and comment ids of its own', () => {
    const ids = seed.facebook.flatMap((post) => [post.id, post.pfbid, ...post.comments.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same for the same instant', () => {
    expect(createSeed({ now, posts: 50 })).toEqual(createSeed({ now, posts: 50 }));
  });

  it('holds the posts that a reader has to tell apart', () => {
    const texts = seed.x.map(({ text }) => text);
    expect(seed.x.filter(({ ad }) => ad).length).toBeGreaterThan(1);
    expect(seed.x.filter(({ repostedBy }) => repostedBy).length).toBeGreaterThan(1);
    expect(texts).toContain('');
    expect(texts.some((text) => text.split('\n').length >= 5)).toBe(true);
    expect(texts.some((text) => text.length > 400)).toBe(true);
    expect(texts.some((text) => text.includes('{{ agent.name }}'))).toBe(true);
    expect(new Set(seed.x.map(({ lang }) => lang))).toEqual(
      new Set(['en', 'fr', 'de', 'ja', 'ar', 'es', 'zxx']),
    );
    expect(seed.people['verylongname']?.name.length).toBeGreaterThanOrEqual(4_999);
    expect(createSeed({ now }).people['verylongname']).toBeUndefined();
  });
});
