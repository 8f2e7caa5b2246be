import { Dialect, LocalLinter, createBinaryModuleFromUrl } from 'harper.js';
import type { Lint } from 'harper.js';
import type { Slip } from '@/lib/domain/check';
import { UNSURE, isNoise } from './noise';

export type EnglishDialect = 'american' | 'british' | 'australian' | 'canadian' | 'indian';

const DIALECTS: Record<EnglishDialect, Dialect> = {
  american: Dialect.American,
  british: Dialect.British,
  australian: Dialect.Australian,
  canadian: Dialect.Canadian,
  indian: Dialect.Indian,
};
/** Harper's SuggestionKind; the package declares it as a type of its module, its numbers are its wire format. */
const REMOVE = 1;
const INSERT_AFTER = 2;

export interface EnglishReader {
  read(text: string, dialect: EnglishDialect): Promise<Slip[]>;
}

/**
 * Harper over its slim WebAssembly module. The module is loaded on the first reading and takes about a second; later
 * ones take some ten milliseconds at 280 characters.
 * @param wasm address of `harper_wasm_slim_bg.wasm`; `file:` under Node
 */
export function createEnglishReader(wasm: string): EnglishReader {
  let linter: LocalLinter | undefined;
  let prepared: EnglishDialect | undefined;
  return {
    async read(text, dialect) {
      linter ??= new LocalLinter({
        binary: createBinaryModuleFromUrl(wasm, 'slim'),
        dialect: DIALECTS[dialect],
      });
      if (prepared !== dialect) {
        await linter.setDialect(DIALECTS[dialect]);
        // Off, not only left out: where two findings overlap Harper keeps one, and it may be the wrong one.
        const config = await linter.getDefaultLintConfig();
        await linter.setLintConfig({
          ...config,
          ...Object.fromEntries([...UNSURE].map((name) => [name, false])),
        });
        prepared = dialect;
      }
      const groups = await linter.organizedLints(text, { language: 'plaintext' });
      const slips: Slip[] = [];
      for (const [lintName, lints] of Object.entries(groups))
        for (const lint of lints) {
          const slip = slipOf(lint, text);
          if (!isNoise({ name: lintName, kind: lint.lint_kind() }, slip, text)) slips.push(slip);
          lint.free();
        }
      return slips.sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}

/** Harper counts in Unicode characters, but its module for JavaScript hands out UTF-16 offsets. */
function slipOf(lint: Lint, text: string): Slip {
  const span = lint.span();
  const { start, end } = span;
  span.free();
  const words = text.slice(start, end);
  const better = lint.suggestions().map((suggestion) => {
    const kind: number = suggestion.kind();
    const replacement = suggestion.get_replacement_text();
    suggestion.free();
    return kind === REMOVE ? '' : kind === INSERT_AFTER ? words + replacement : replacement;
  });
  const kind = lint.lint_kind();
  return kind === 'Spelling'
    ? { start, end, kind: 'spelling', better }
    : { start, end, kind: kind === 'Repetition' ? 'doubled' : 'grammar', advice: lint.message(), better };
}
