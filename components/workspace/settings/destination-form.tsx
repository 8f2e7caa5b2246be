import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError, SelectField, TextField } from '@/components/ui/field';
import { sentenceOf } from '@/components/ui/sentence';
import { useToast } from '@/components/ui/toast';
import type { DestinationSettings, DestinationSummary } from '@/lib/domain/settings';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { askForHost, isSecret, newSecret, originOf } from './host-permission';
import css from './settings.module.css';

/** Binds an alias to an address. The secret goes to the worker and is never shown again. */
export function DestinationForm(props: { alias: string; bound?: DestinationSummary; onDone: () => void }) {
  const { bound } = props;
  const [kind, setKind] = useState<'webhook' | 'mailto'>(bound?.kind ?? 'webhook');
  const [url, setUrl] = useState(bound?.kind === 'webhook' ? bound.url : '');
  const [address, setAddress] = useState(bound?.kind === 'mailto' ? bound.address : '');
  const [secret, setSecret] = useState('');
  const [made, setMade] = useState(false);
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const toast = useToast();
  const urlWrong = kind === 'webhook' && originOf(url.trim()) === undefined;
  const secretWrong = kind === 'webhook' && secret.trim() !== '' && !isSecret(secret.trim());
  const addressWrong = kind === 'mailto' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address.trim());

  const save = async () => {
    const destination: DestinationSettings =
      kind === 'webhook'
        ? { kind, url: url.trim(), ...(secret.trim() ? { secret: secret.trim() } : {}) }
        : { kind, address: address.trim() };
    // First of all, while the browser still counts this as the person's click.
    const granted = destination.kind === 'mailto' || (await askForHost(destination.url));
    await send('destination.bind', { alias: props.alias, destination });
    toast.say(t(granted ? 'workspaceBound' : 'workspaceBoundNotGranted', props.alias));
    props.onDone();
  };
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        setTrouble(undefined);
        if (urlWrong || secretWrong || addressWrong) return;
        save().catch((error: unknown) => setTrouble(sentenceOf(error)));
      }}
    >
      <SelectField
        label={t('workspaceDestinationKind')}
        value={kind}
        options={[
          { value: 'webhook', label: t('workspaceDestinationWebhook') },
          { value: 'mailto', label: t('workspaceDestinationMail') },
        ]}
        onChange={(event) => setKind(event.target.value === 'mailto' ? 'mailto' : 'webhook')}
      />
      {kind === 'webhook' ? (
        <>
          <TextField
            label={t('workspaceWebhookUrl')}
            hint={t('workspaceWebhookUrlHint')}
            value={url}
            inputMode="url"
            spellCheck={false}
            autoComplete="off"
            placeholder="https://"
            error={asked && urlWrong ? t('workspaceWebhookUrlWrong') : undefined}
            onChange={(event) => setUrl(event.target.value)}
          />
          <div className={css.secret}>
            <TextField
              type={made ? 'text' : 'password'}
              label={t('workspaceSecret')}
              hint={t(
                made
                  ? 'workspaceSecretMade'
                  : bound?.hasSecret
                    ? 'workspaceSecretKeep'
                    : 'workspaceSecretHint',
              )}
              value={secret}
              spellCheck={false}
              autoComplete="off"
              error={asked && secretWrong ? t('workspaceSecretWrong') : undefined}
              onChange={(event) => {
                setSecret(event.target.value);
                setMade(false);
              }}
            />
            <Button
              onClick={() => {
                setSecret(newSecret());
                setMade(true);
              }}
            >
              {t('workspaceSecretMake')}
            </Button>
          </div>
        </>
      ) : (
        <TextField
          type="email"
          label={t('workspaceMailAddress')}
          hint={t('workspaceMailAddressHint')}
          value={address}
          spellCheck={false}
          autoComplete="off"
          error={asked && addressWrong ? t('workspaceMailAddressWrong') : undefined}
          onChange={(event) => setAddress(event.target.value)}
        />
      )}
      {trouble ? <FieldError>{trouble}</FieldError> : null}
      <div className={css.formActions}>
        <Button type="submit" variant="primary">
          {t('uiSave')}
        </Button>
        <Button onClick={props.onDone}>{t('uiCancel')}</Button>
      </div>
    </form>
  );
}
