import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/guidelines/registry';
import { adapters } from '@/lib/sites/adapters';
import { siteInfos } from '@/lib/sites/registry';
import { plugins } from './layers';

const idOf = (file: string) => file.replace(/\.tsx?$/, '');
const pluginFiles = (folder: string) =>
  readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map(idOf)
    .filter((id) => id !== 'registry' && id !== 'contract');

describe('plug-ins', () => {
  it.each(plugins)(
    '$folder: every file is registered and has a test, and imports no sibling',
    ({ folder, registry, tests }) => {
      const registered = readFileSync(registry, 'utf8');
      const ids = pluginFiles(folder);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        expect(registered, `${folder}/${id}.ts is not registered in ${registry}`).toMatch(
          new RegExp(`/${id}['"]`),
        );
        expect(existsSync(`${tests}/${id}.test.ts`), `${tests}/${id}.test.ts is missing`).toBe(true);
        const source = readFileSync(`${folder}/${id}.ts`, 'utf8');
        for (const sibling of ids) {
          expect(source, `${folder}/${id}.ts imports its sibling ${sibling}`).not.toMatch(
            new RegExp(`from '(?:\\./|@/${folder}/)${sibling}'`),
          );
        }
      }
    },
  );

  it('guideline rules are named as their file', () => {
    expect(rules.map((rule) => rule.meta.id).toSorted()).toEqual(
      pluginFiles('lib/guidelines/rules').toSorted(),
    );
  });

  it('every site has a script, registered by the worker unless the site is asked for at install', () => {
    for (const { id, atInstall } of siteInfos) {
      const entry = `entrypoints/${id}.content.ts`;
      expect(existsSync(entry), `${entry} is missing`).toBe(true);
      expect(readFileSync(entry, 'utf8').includes("registration: 'runtime'"), entry).toBe(!atInstall);
    }
  });

  it('every site has an adapter named as its file, a contract test and fixtures', () => {
    expect(adapters.map((adapter) => adapter.info.id).toSorted()).toEqual(
      siteInfos.map((site) => site.id).toSorted(),
    );
    const fixtures = readdirSync('tests/lib/sites/fixtures');
    for (const { id } of siteInfos) {
      expect(existsSync(`lib/sites/${id}.ts`), `lib/sites/${id}.ts is missing`).toBe(true);
      expect(existsSync(`tests/lib/sites/${id}.test.ts`), `tests/lib/sites/${id}.test.ts is missing`).toBe(
        true,
      );
      expect(
        fixtures.filter((file) => file.startsWith(`${id}-`)).length,
        `${id} needs two page fixtures`,
      ).toBeGreaterThanOrEqual(2);
    }
  });
});
