import { useState } from 'react';
import { TextAreaField, TextField } from '@/components/ui/field';

/** A text field that is saved when it is left or, on one line, with Enter; Esc brings back what stood there. */
export function KeptField(props: {
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  long?: boolean;
  placeholder?: string;
  onKeep: (value: string) => void;
}) {
  const [draft, setDraft] = useState<string>();
  const keep = () => {
    if (draft !== undefined && draft.trim() !== props.value) props.onKeep(draft.trim());
    setDraft(undefined);
  };
  const shared = {
    label: props.label,
    hint: props.hint,
    value: draft ?? props.value,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    dir: 'auto',
    onBlur: keep,
  } as const;
  if (props.long)
    return (
      <TextAreaField
        {...shared}
        rows={3}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}
      />
    );
  return (
    <TextField
      {...shared}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(undefined);
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
      }}
    />
  );
}
