import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '@/lib/platform/text';
import { classNames } from './class-names';
import { sentenceOf } from './sentence';
import css from './toast.module.css';

interface Toast {
  id: number;
  text: string;
  bad: boolean;
}
export interface Toaster {
  /** Says that something was done; goes by itself. */
  say: (text: string) => void;
  /** Says that something failed; stays until it is closed. */
  fail: (error: unknown) => void;
}

const stays = 6_000;
const Context = createContext<Toaster | undefined>(undefined);

/** One live region for the whole page; wrap the application in it once. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(0);
  const add = useCallback((text: string, bad: boolean) => {
    const id = next.current++;
    setToasts((before) => [...before.filter((toast) => toast.text !== text), { id, text, bad }].slice(-3));
  }, []);
  const remove = useCallback((id: number) => {
    setToasts((before) => before.filter((toast) => toast.id !== id));
  }, []);
  const toaster = useMemo<Toaster>(
    () => ({
      say: (text) => add(text, false),
      fail: (error) => add(typeof error === 'string' ? error : sentenceOf(error), true),
    }),
    [add],
  );
  return (
    <Context.Provider value={toaster}>
      {children}
      <output className={css.region} aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onClose={() => remove(toast.id)} />
        ))}
      </output>
    </Context.Provider>
  );
}

function ToastLine({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (toast.bad || held) return undefined;
    const timer = setTimeout(onClose, stays);
    return () => clearTimeout(timer);
  }, [toast.bad, held, onClose]);
  return (
    <div
      className={classNames(css.toast, toast.bad && css.bad)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      <button type="button" className={css.close} aria-label={t('uiClose')} onClick={onClose}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Throws where no ToastProvider stands above. */
export function useToast(): Toaster {
  const toaster = useContext(Context);
  if (!toaster) throw new Error('useToast needs a ToastProvider above it');
  return toaster;
}
