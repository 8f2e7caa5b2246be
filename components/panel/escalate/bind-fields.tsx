import { t } from '@/lib/platform/text';
import { TextField } from '@/components/ui/field';
import { originPattern } from './permission';

export interface Binding {
  url: string;
  secret: string;
}

/** What is wrong with the address, as a sentence; undefined when it can be used. */
export const addressProblem = (url: string): string | undefined =>
  originPattern(url) ? undefined : t('panelBindAddressWrong');

/** A Standard Webhooks secret is `whsec_` and base64; no secret is allowed too. */
export const secretProblem = (secret: string): string | undefined =>
  !secret || /^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(secret) ? undefined : t('panelBindSecretWrong');

/** Address and secret that this machine uses for an alias of a playbook. */
export function BindFields({
  alias,
  binding,
  tried,
  onChange,
}: {
  alias: string;
  binding: Binding;
  /** Say what is wrong. */
  tried: boolean;
  onChange: (binding: Binding) => void;
}) {
  return (
    <>
      <TextField
        type="url"
        inputMode="url"
        label={t('panelBindAddress', alias)}
        hint={t('panelBindAddressHint')}
        placeholder="https://"
        value={binding.url}
        error={tried ? addressProblem(binding.url) : undefined}
        onChange={(event) => onChange({ ...binding, url: event.currentTarget.value.trim() })}
      />
      <TextField
        type="password"
        autoComplete="off"
        label={t('panelBindSecret')}
        hint={t('panelBindSecretHint')}
        placeholder="whsec_"
        value={binding.secret}
        error={tried ? secretProblem(binding.secret) : undefined}
        onChange={(event) => onChange({ ...binding, secret: event.currentTarget.value.trim() })}
      />
    </>
  );
}
