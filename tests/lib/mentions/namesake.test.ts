import { describe, expect, test } from 'vitest';
import { addressesOf, linkOf, namesakeOf } from '@/lib/mentions/sense/namesake';

const handleOf = (text: string, name: string) => namesakeOf(addressesOf(text), name);
const hostOf = (text: string, name: string) => linkOf(addressesOf(text), name);

describe('a handle of the name', () => {
  test.each([
    ['@target where are you', 'target', 'target'],
    ['hey @asktarget', 'target', 'asktarget'],
    ['@ups_help_us', 'ups', 'ups_help_us'],
    ['@gap2024', 'gap', 'gap2024'],
    ['@lumenbankcares', 'lumen bank', 'lumenbankcares'],
  ])('%s speaks to %s', (text, name, handle) => expect(handleOf(text, name)).toBe(handle));

  test.each([
    ['@stargetting', 'target'],
    ['@targetedads', 'target'],
    ['@mandela', 'delta'],
    ['@groups', 'ups'],
    ['mail me at x@y.example', 'x'],
    ['nothing here', 'target'],
  ])('%s does not speak to %s', (text, name) => expect(handleOf(text, name)).toBeUndefined());
});

test('a link goes to the name by a label of its host, not by its path', () => {
  expect(hostOf('see gap.com/sale', 'gap')).toBe('gap.com');
  expect(hostOf('https://help.lumenbank.example/a', 'lumen bank')).toBe('help.lumenbank.example');
  expect(hostOf('see shop.example/gap', 'gap')).toBeUndefined();
  expect(hostOf('x@gap.com', 'gap')).toBeUndefined();
});
