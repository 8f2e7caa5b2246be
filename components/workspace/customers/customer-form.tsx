import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckField, TextField } from '@/components/ui/field';
import { newId } from '@/components/ui/new-id';
import { Tag } from '@/components/ui/tag';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-message';
import type { CustomerRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { KeptField } from '../shared/kept-field';
import css from './customers.module.css';

type Edit = { name?: string; firstName?: string; note?: string; tags?: string[]; vip?: boolean };

/** What a person may change about a customer. A field is kept when it is left, a tick at once. */
export function CustomerForm({ customer }: { customer: CustomerRow }) {
  const edit = useSend('customer.edit');
  const toast = useToast();
  const save = (change: Edit) =>
    edit.mutate(
      { entry: newId(), customer: customer.id, ...change },
      { onSuccess: () => toast.say(t('workspaceSaved')), onError: toast.fail },
    );
  return (
    <div className={css.form}>
      <KeptField
        label={t('workspaceName')}
        value={customer.name}
        maxLength={200}
        onKeep={(name) => save({ name })}
      />
      <KeptField
        label={t('workspaceFirstName')}
        hint={t('workspaceFirstNameHint')}
        value={customer.firstName ?? ''}
        maxLength={100}
        onKeep={(firstName) => save({ firstName })}
      />
      <div className={css.formWide}>
        <CheckField
          label={t('workspaceVipLabel')}
          checked={customer.vip}
          onChange={(event) => save({ vip: event.target.checked })}
        />
      </div>
      <Tags tags={customer.tags} onChange={(tags) => save({ tags })} />
      <div className={css.formWide}>
        <KeptField
          long
          label={t('workspaceNote')}
          hint={t('workspaceNoteHint')}
          value={customer.note}
          maxLength={5_000}
          onKeep={(note) => save({ note })}
        />
      </div>
    </div>
  );
}

function Tags({ tags, onChange }: { tags: string[]; onChange: (tags: string[]) => void }) {
  const [word, setWord] = useState('');
  const id = useId();
  const add = () => {
    const tag = word.trim();
    if (tag && !tags.includes(tag)) onChange([...tags, tag]);
    setWord('');
  };
  return (
    <fieldset className={css.tags} aria-labelledby={id}>
      <legend id={id} className={css.legend}>
        {t('workspaceTags')}
      </legend>
      {tags.map((tag) => (
        <Tag key={tag} name={tag} onRemove={() => onChange(tags.filter((other) => other !== tag))}>
          <bdi>{tag}</bdi>
        </Tag>
      ))}
      <form
        className={css.tagAdd}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('workspaceTagNew')}
          hideLabel
          placeholder={t('workspaceTagNew')}
          value={word}
          maxLength={60}
          onChange={(event) => setWord(event.target.value)}
        />
        <Button type="submit" size="small" disabled={!word.trim() || tags.length >= 50}>
          {t('workspaceAdd')}
        </Button>
      </form>
    </fieldset>
  );
}
