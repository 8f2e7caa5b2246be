import { t } from '@/lib/platform/text';
import type { Proof } from '@/lib/playbooks/prove';
import { counted } from '../shared/counted';
import css from './wizard.module.css';

export const passes = (proof: Proof): boolean => proof.failed.length === 0 && proof.custom.length === 0;

/** How a pack did in its own tests, with every failure in words. */
export function ProofView({ proof }: { proof: Proof }) {
  return (
    <>
      <p className={passes(proof) ? css.good : css.bad}>
        {passes(proof)
          ? counted(proof.passed, 'workspaceTestsPassedOne', 'workspaceTestsPassed')
          : t('workspaceTestsFailed', proof.failed.length + proof.custom.length, proof.passed)}
      </p>
      {passes(proof) ? null : (
        <ol className={css.failures}>
          {proof.failed.map((failure) => (
            <li key={failure.index} className={css.problem}>
              <p>
                <strong dir="auto">{failure.name}</strong>
                {failure.line === undefined ? null : (
                  <span className={css.soft}> {t('workspaceLine', failure.line)}</span>
                )}
              </p>
              {failure.messages.map((message) => (
                <p key={message} dir="auto">
                  {message}
                </p>
              ))}
            </li>
          ))}
          {proof.custom.map((failure) => (
            <li key={`${failure.rule}:${failure.example}`} className={css.problem}>
              <p>
                <strong>{t('workspaceRule', failure.rule)}</strong>
              </p>
              <p dir="auto">{failure.message}</p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
