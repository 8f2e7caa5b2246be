import { useState } from 'react';
import type { EscalationRow } from '@/lib/domain/rows';
import { MessageError } from '@/lib/messaging/client';
import type { EscalationProposal, RouteChoice } from '@/lib/messaging/protocol';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextAreaField, TextField } from '@/components/ui/field';
import { clip } from '@/components/ui/format';
import { newId } from '@/components/ui/new-id';
import { Radios } from '@/components/ui/radios';
import { useToast } from '@/components/ui/toast';
import { copyText } from '../copy';
import { useAct } from '../use-act';
import type { Binding } from './bind-fields';
import { addressProblem, BindFields, secretProblem } from './bind-fields';
import { askPermission, permissionRefused } from './permission';

type Connector = EscalationRow['connector'];

const keyOf = ({ pack, route }: RouteChoice): string => `${pack}/${route}`;
const defaultConnector = (route: RouteChoice | undefined): Connector =>
  route?.bound?.kind === 'webhook' ? 'webhook' : 'mailto';

export interface EscalateFormProps {
  mention: string;
  proposal: EscalationProposal;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onRaised: (escalation: EscalationRow) => void;
}

/** Chooses who takes it and how it gets there, and lets the agent edit what they will read. */
export function EscalateForm({ mention, proposal, open, onOpenChange, onRaised }: EscalateFormProps) {
  const act = useAct();
  const toast = useToast();
  const [chosen, setChosen] = useState<string>();
  const route = proposal.routes.find((item) => keyOf(item) === chosen) ?? proposal.routes[0];
  const [way, setWay] = useState<Connector>();
  const connector = way ?? defaultConnector(route);
  const [subject, setSubject] = useState<string>();
  const [body, setBody] = useState<string>();
  const [binding, setBinding] = useState<Binding>({ url: '', secret: '' });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  // Made once: a second try after a failure is the same escalation.
  const [ids] = useState(() => ({ entry: newId(), escalation: newId() }));
  const bound = route?.bound?.kind === 'webhook' ? route.bound : undefined;
  const brief = {
    subject: (subject ?? proposal.brief.subject).trim(),
    body: (body ?? proposal.brief.body).trim(),
  };

  const prepare = async (): Promise<boolean> => {
    if (!route) return false;
    if (connector === 'copy') {
      if (!(await copyText(`${brief.subject}\n\n${brief.body}`)))
        toast.fail(new MessageError('copy', t('panelCopyFailed')));
      return true;
    }
    if (connector !== 'webhook') return true;
    if (!bound && (addressProblem(binding.url) || secretProblem(binding.secret))) return false;
    // First of all: the browser asks only while it still counts as the person's click.
    if (!(await askPermission(bound?.url ?? binding.url))) {
      toast.fail(permissionRefused());
      return false;
    }
    if (bound) return true;
    const { ok } = await act('destination.bind', {
      alias: route.destination,
      destination: {
        kind: 'webhook',
        url: binding.url,
        ...(binding.secret ? { secret: binding.secret } : {}),
      },
    });
    return ok;
  };

  const submit = async () => {
    setTried(true);
    if (busy || !route || !brief.subject || !brief.body) return;
    setBusy(true);
    try {
      if (!(await prepare())) return;
      const result = await act('escalation.raise', {
        ...ids,
        mention,
        pack: route.pack,
        route: route.route,
        connector,
        brief,
      });
      if (result.ok) onRaised(result.output);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('panelEscalateTitle')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('uiCancel')}</Button>
          <Button type="submit" variant="primary" aria-disabled={busy}>
            {t('panelEscalateDo')}
          </Button>
        </>
      }
    >
      <Radios
        legend={t('panelRoute')}
        layout="list"
        value={route && keyOf(route)}
        options={proposal.routes.map((item) => ({
          value: keyOf(item),
          label: (
            <>
              {clip(item.label, 80)} <small>{t('panelTier', item.tier)}</small>
            </>
          ),
          hint: [item.reason && t('panelProposed', clip(item.reason, 160)), item.hold && t('panelRouteHold')]
            .filter(Boolean)
            .join(' '),
        }))}
        onChange={(key) => {
          setChosen(key);
          setWay(undefined);
        }}
      />
      <Radios<Connector>
        legend={t('panelWay')}
        value={connector}
        options={[
          { value: 'webhook', label: t('panelWayWebhook') },
          { value: 'mailto', label: t('panelWayMail') },
          { value: 'copy', label: t('panelWayCopy') },
        ]}
        onChange={setWay}
      />
      {connector === 'webhook' && bound ? <p>{t('panelBoundTo', clip(bound.url, 120))}</p> : null}
      {connector === 'webhook' && !bound && route ? (
        <BindFields alias={route.destination} binding={binding} tried={tried} onChange={setBinding} />
      ) : null}
      <TextField
        label={t('panelSubject')}
        value={subject ?? proposal.brief.subject}
        error={tried && !brief.subject ? t('panelSubjectMissing') : undefined}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <TextAreaField
        label={t('panelBriefBody')}
        rows={9}
        value={body ?? proposal.brief.body}
        error={tried && !brief.body ? t('panelBodyMissing') : undefined}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
    </Dialog>
  );
}
