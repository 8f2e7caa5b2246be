// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createComposerWatch } from '@/lib/page/composer-watch';
import { heldTimer } from './support';

describe('the reply box', () => {
  it('is announced when it opens and when it goes, once each, after the page has settled', () => {
    const timer = heldTimer();
    const onChange = vi.fn();
    let open: boolean | undefined;
    const watch = createComposerWatch({ document, timer, isOpen: () => open, onChange });
    watch.look();
    timer.pass(1_000);
    expect(onChange).not.toHaveBeenCalled();

    open = true;
    watch.look();
    watch.look();
    expect(onChange).not.toHaveBeenCalled();
    timer.pass(200);
    watch.look();
    timer.pass(200);
    expect(onChange).toHaveBeenCalledTimes(1);

    open = false;
    document.dispatchEvent(new FocusEvent('focusout'));
    timer.pass(200);
    expect(onChange).toHaveBeenCalledTimes(2);

    watch.stop();
    open = true;
    document.dispatchEvent(new FocusEvent('focusin'));
    timer.pass(200);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
