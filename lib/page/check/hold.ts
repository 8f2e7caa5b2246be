import type { Finding } from '@/lib/domain/check';

/** What the agent has said of one finding: it may go out, for these words and this reason. */
interface Waived {
  rule: string;
  words: string;
}

/** A hold stands between a press and the site. It lets presses through or stops them; it never makes one. */
export interface Hold {
  /** Findings that stand against this text going out. Empty: the press is the site's. */
  against(text: string, findings: readonly Finding[]): Finding[];
  /** The agent has given a reason: these findings no longer stand against the same words. */
  waive(text: string, findings: readonly Finding[]): void;
  /** The text is gone: sent, or thrown away. The next one begins anew. */
  forget(): void;
}

const wordsOf = (finding: Finding, text: string): string =>
  finding.start === undefined ? '' : text.slice(finding.start, finding.end);

/** `stands`: which findings stop a press as long as nobody has waived them. */
export function createHold(stands = (finding: Finding): boolean => finding.severity === 'block'): Hold {
  let waived: Waived[] = [];
  return {
    against(text, findings) {
      const left = [...waived];
      return findings.filter((finding) => {
        if (!stands(finding)) return false;
        const words = wordsOf(finding, text);
        const at = left.findIndex((one) => one.rule === finding.rule && one.words === words);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
    },
    waive(text, findings) {
      waived = [...waived, ...findings.map((one) => ({ rule: one.rule, words: wordsOf(one, text) }))];
    },
    forget() {
      waived = [];
    },
  };
}
