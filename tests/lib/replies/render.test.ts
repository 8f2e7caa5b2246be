import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ReplyFields } from '@/lib/replies/fields';
import { fieldsOf, renderReply, wordingProblem } from '@/lib/replies/render';

const rendered = (template: string, fields: ReplyFields = {}) => {
  const result = renderReply(template, fields);
  if (!result.ok) throw new Error(result.message);
  return result;
};
const text = (template: string, fields: ReplyFields = {}) => rendered(template, fields).text;
const NAME = '{{ customer.first_name }}';

describe('rendering a wording', () => {
  it('asks again where the machine did something else for a moment, and not for ever', () => {
    let now = 0;
    let busy = 1;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      if (now > 0 && busy > 0) {
        busy -= 1;
        now += 5_000;
      }
      return (now += 1);
    });
    onTestFinished(() => clock.mockRestore());
    expect(renderReply(`Sorry, ${NAME}.`, { 'customer.first_name': 'Maya' })).toMatchObject({
      ok: true,
      text: 'Sorry, Maya.',
    });
    busy = Infinity;
    expect(renderReply(`Sorry, ${NAME}.`, { 'customer.first_name': 'Maya' })).toEqual({
      ok: false,
      message: 'The wording takes too long to fill in.',
    });
  });

  it('fills in what is known', () => {
    expect(
      rendered(`Sorry about {{ post.issue }}, ${NAME}. Which flight? {{ agent.sign_off }}`, {
        'customer.first_name': 'Maya',
        'post.issue': 'the delay',
        'agent.sign_off': '^DW',
      }),
    ).toEqual({ ok: true, text: 'Sorry about the delay, Maya. Which flight? ^DW', missing: [] });
  });

  it('leaves a visible placeholder for what the agent has to say and names it', () => {
    expect(rendered('Sorry about {{ post.issue }}. {{ ask.flight }}?', { 'ask.flight': '' })).toEqual({
      ok: true,
      text: 'Sorry about {{ post.issue }}. {{ ask.flight }}?',
      missing: ['post.issue', 'ask.flight'],
    });
  });

  it.each([
    [`Sorry about the wait, ${NAME}. We are on it.`, 'Sorry about the wait. We are on it.'],
    [`${NAME}, the wait is too long.`, 'The wait is too long.'],
    [`${NAME}: the wait is too long.`, 'The wait is too long.'],
    [`${NAME} – the wait is too long.`, 'The wait is too long.'],
    [`${NAME}! the wait is too long.`, 'The wait is too long.'],
    [`${NAME},\n\nthe wait is too long.`, 'The wait is too long.'],
    [`Hi ${NAME}, we see it.`, 'Hi, we see it.'],
    [`Hi ${NAME}! We see it.`, 'Hi! We see it.'],
    [`Hi ${NAME} — we see it.`, 'Hi — we see it.'],
    [`Hello ${NAME}\nWe see it.`, 'Hello\nWe see it.'],
    [`Bonjour ${NAME} !`, 'Bonjour!'],
    [`Dear ${NAME}, we see it.`, 'We see it.'],
    [`Dear ${NAME},\nwe see it.`, 'We see it.'],
    [`Thank you ${NAME} for telling us.`, 'Thank you for telling us.'],
    [`Thanks, ${NAME}, we see it.`, 'Thanks, we see it.'],
    [`I'm sorry, ${NAME}!`, "I'm sorry!"],
    [`I'm so glad it worked, ${NAME} 😊`, "I'm so glad it worked 😊"],
    [`We read it. ${NAME}, it is fixed.`, 'We read it. It is fixed.'],
    [`Fixed (${NAME}) today.`, 'Fixed today.'],
    [`It is fixed — ${NAME}.`, 'It is fixed.'],
    [`Is it fixed now, ${NAME}?`, 'Is it fixed now?'],
    [`{% if customer.first_name %}${NAME}, {% endif %}it is fixed.`, 'It is fixed.'],
    [`Hi {{ customer.first_name | default: "there" }}, it is fixed.`, 'Hi there, it is fixed.'],
  ])('leaves an unknown name out of "%s"', (template, expected) => {
    expect(rendered(template, { 'customer.first_name': null })).toEqual({
      ok: true,
      text: expected,
      missing: [],
    });
  });

  it.each([
    `We told ${NAME} that it is fixed.`,
    `That is ${NAME}'s bag.`,
    `${NAME} is right.`,
    NAME,
    `{{ customer.first_name | upcase }} is right.`,
  ])('asks for the name where the sentence needs it: "%s"', (template) => {
    expect(rendered(template, { 'customer.first_name': null }).missing).toEqual(['customer.first_name']);
    expect(text(template, { 'customer.first_name': null })).toContain('{{ customer.first_name }}');
  });

  it('begins a sentence with a capital when a value moves to its start', () => {
    expect(text(`${NAME}, {{ post.issue }} is bad.`, { 'post.issue': 'your lost bag' })).toBe(
      'Your lost bag is bad.',
    );
    expect(text('Read this. {{ link.a }}', { 'link.a': 'https://a.example/x' })).toBe(
      'Read this. https://a.example/x',
    );
  });

  it('leaves the sign-off out where nobody signs', () => {
    expect(text('It is fixed. {{ agent.sign_off }}', { 'agent.sign_off': null })).toBe('It is fixed.');
    expect(text('It is fixed! ^{{ agent.initials }}', { 'agent.initials': null })).toBe('It is fixed!');
    expect(text('It is fixed. – {{ agent.name }}', { 'agent.name': null })).toBe('It is fixed.');
  });

  it('treats values as plain text', () => {
    const hostile = '{{ agent.name }} {% include "x" %} <b>';
    expect(text('Hi {{ ask.a }}.', { 'ask.a': hostile, 'agent.name': 'Dana' })).toBe(`Hi ${hostile}.`);
    expect(text('Hi {{ ask.a }}.', { 'ask.a': '\uFDD2agent.name\uFDD3x' })).toBe('Hi agent.namex.');
  });

  it('never shows what stands on prototypes', () => {
    for (const path of [
      'constructor',
      'customer.__proto__',
      'customer.first_name.constructor',
      'ask.toString',
    ]) {
      const result = renderReply(`a {{ ${path} }} b`, { 'customer.first_name': 'Maya' });
      expect(JSON.stringify(result)).not.toMatch(/function|native|object/i);
    }
  });

  it.each([
    ['{% include "x" %}', /include.*allowed are if, unless/],
    ['{% for a in b %}{% endfor %}', /for.*allowed/],
    ['{% assign a = 1 %}', /assign/],
    ['{{ a | where: "x" }}', /where.*allowed are append/],
    ['{{ a', /not valid Liquid/],
    ['{% if a %}', /not valid Liquid/],
    ['x'.repeat(20_001), /longer than 20,000/],
  ])('refuses "%s"', (template, message) => {
    expect(wordingProblem(template)).toMatch(message);
    expect(renderReply(template, {})).toEqual({ ok: false, message: expect.stringMatching(message) });
    expect(fieldsOf(template)).toEqual([]);
  });

  it('names the fields a wording uses, also inside conditions', () => {
    expect(
      fieldsOf('{% if ask.x %}{{ customer.first_name | upcase }}{% endif %}{{ faq.delay-rights }}').sort(),
    ).toEqual(['ask.x', 'customer.first_name', 'faq.delay-rights']);
  });

  it('never leaves an unnoticed hole, whatever stands around the name', () => {
    const piece = fc.constantFrom(
      'Sorry',
      ' ',
      ', ',
      '. ',
      '! ',
      ' about the wait',
      '\n',
      ' — ',
      ' 😊',
      'Hi ',
      NAME,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const result = rendered(pieces.join(''), { 'customer.first_name': null });
        expect(result.text.includes('{{')).toBe(result.missing.length > 0);
        expect(result.text).not.toMatch(/\uFDD0|\uFDD1|\uFDD2|\uFDD3/);
        expect(result.text).toBe(result.text.trim());
      }),
    );
  });
});
