import { z } from 'zod';
import { concessionsOf } from '../analysis/money';
import { defineRule, type RawFinding } from '../rule';

const YEAR = 365 * 86_400_000;

export const authority = defineRule({
  meta: {
    id: 'authority',
    title: 'Within what you may give',
    why: 'Up to the limit you decide alone; above it somebody else has to agree first.',
    source: 'Empowered up to a limit; above it, ask.',
    severity: 'block',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      case: '{what} is above the {limit} {currency} you may give for one case. Ask {approver} first.',
      year: 'With {what} this customer has had {total} {currency} in a year; the limit is {limit}. Ask {approver} first.',
      unknown: '{what} cannot be held against your limit of {limit} {currency}. Check it first.',
    },
  },
  check({ draft, pack, input }) {
    const limits = pack.authority;
    if (!limits || (limits.perCase === undefined && limits.perCustomerPerYear === undefined)) return [];
    const { currency } = limits;
    const approver = limits.approver ?? 'your lead';
    const given = concessionsOf(draft, pack);
    const now = input.now === undefined ? Number.NaN : Date.parse(input.now);
    let before = 0;
    for (const concession of input.customer?.concessions ?? []) {
      const recent = Number.isNaN(now) || now - Date.parse(concession.at) <= YEAR;
      if (recent && (concession.currency ?? currency) === currency) before += concession.value ?? 0;
    }
    const findings: RawFinding[] = [];
    let sum = 0;
    for (const { start, end, what, value, percent, currency: said } of given) {
      if (value === undefined && percent === undefined) continue;
      if (value === undefined || (said !== undefined && said !== currency)) {
        findings.push({
          messageId: 'unknown',
          data: { what, limit: limits.perCase ?? limits.perCustomerPerYear ?? 0, currency },
          start,
          end,
          atMost: 'warn',
        });
        continue;
      }
      sum += value;
      if (limits.perCase !== undefined && sum > limits.perCase)
        findings.push({
          messageId: 'case',
          data: { what, limit: limits.perCase, currency, approver },
          start,
          end,
        });
      else if (limits.perCustomerPerYear !== undefined && before + sum > limits.perCustomerPerYear)
        findings.push({
          messageId: 'year',
          data: { what, total: before + sum, limit: limits.perCustomerPerYear, currency, approver },
          start,
          end,
        });
    }
    return findings;
  },
});
