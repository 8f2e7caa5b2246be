import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from './layers';

const root = process.cwd();
const files = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => walk(folder))
  .filter((file) => /\.tsx?$/.test(file));

function walk(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? walk(path) : [path];
  });
}

interface Import {
  file: string;
  /** Path inside the project, or the package's name. */
  target: string;
  local: boolean;
  typeOnly: boolean;
}

/** Every static and dynamic import of a file. Type-only means that nothing is left after compiling. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const match of source.matchAll(pattern)) {
    const specifier = match[2] ?? match[3];
    if (!specifier) continue;
    const typeOnly = match[1] !== undefined;
    if (specifier.startsWith('@/')) found.push({ file, target: specifier.slice(2), local: true, typeOnly });
    else if (specifier.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(file), specifier));
      found.push({ file, target, local: true, typeOnly });
    } else found.push({ file, target: specifier, local: false, typeOnly });
  }
  return found;
}

const bare = (path: string) => path.replace(/\.(?:tsx?|json)$/, '');
const inside = (path: string, folder: string) => bare(path) === bare(folder) || path.startsWith(`${folder}/`);
const layerOf = (file: string) =>
  layers.filter((layer) => inside(file, layer.path)).sort((a, b) => b.path.length - a.path.length)[0];

const all = files.flatMap(importsOf);

describe('imports go the way DESIGN allows', () => {
  it('knows a layer for every file', () => {
    expect(files.filter((file) => !layerOf(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  it('lets no layer import what it may not', () => {
    const wrong = all.filter(({ file, target, local, typeOnly }) => {
      const layer = layerOf(file)!;
      if (!local)
        return !typeOnly && layer.never?.some((name) => target === name || target.startsWith(`${name}/`));
      if (inside(target, 'locales')) return !typeOnly;
      if (!/^(?:lib|components|entrypoints)\//.test(target)) return !/\.(?:css|json)(?:\?.*)?$/.test(target);
      if (typeOnly && inside(target, 'lib/domain')) return false;
      const allowed = [...layer.may, ...(typeOnly ? (layer.types ?? []) : [])];
      const own = layer.path.endsWith('.ts') ? [] : [layer.path];
      return ![...allowed, ...own].some((folder) => inside(target, folder));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps pure layers free of the browser, the DOM, clocks, randomness and the network', () => {
    const impure =
      /\b(?:document|window|localStorage|fetch|XMLHttpRequest|navigator)\b\s*[.(]|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bTemporal\.Now\b|wxt\/browser|\bcrypto\.randomUUID/;
    const offenders = files
      .filter((file) => layerOf(file)?.pure)
      .filter((file) => impure.test(withoutComments(readFileSync(join(root, file), 'utf8'))));
    expect(offenders).toEqual([]);
  });

  it('has no import cycle between layers of values', () => {
    const edges = new Map<string, Set<string>>();
    for (const { file, target, local, typeOnly } of all) {
      if (!local || typeOnly || !/^(?:lib|components|entrypoints)\//.test(target)) continue;
      const from = topOf(file);
      const to = topOf(target);
      if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
    const seen = new Set<string>();
    const cycles: string[] = [];
    const visit = (node: string, path: string[]) => {
      if (path.includes(node)) return void cycles.push([...path.slice(path.indexOf(node)), node].join(' → '));
      if (seen.has(node)) return;
      for (const next of edges.get(node) ?? []) visit(next, [...path, node]);
      seen.add(node);
    };
    for (const node of edges.keys()) visit(node, []);
    expect(cycles).toEqual([]);
  });
});

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
// escalation/routes, clocks and brief are pure files beside impure ones: they count as layers of their own.
const topOf = (path: string) => {
  const layer = layerOf(path) ?? layerOf(`${path}.ts`);
  return layer?.path ?? path;
};
