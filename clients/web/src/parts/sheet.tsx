import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../messages';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly wide?: boolean;
  readonly testid?: string;
  /** What stays at the sheet's foot while the rest scrolls. */
  readonly foot?: ComponentChildren;
}

/** A paper laid over the page: a dialog on a laptop, a sheet from below on a phone. Escape and the backdrop close it. */
export function Sheet({ title, onClose, children, wide, testid, foot }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current!;
    if (!element.open) element.showModal();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'sheet wide' : 'sheet'}
      aria-label={title}
      data-testid={testid}
      onCancel={event => { event.preventDefault(); onClose(); }}
      onMouseDown={event => { if (event.target === dialog.current) onClose(); }}
    >
      <div class="sheet-body">
        <header class="sheet-head">
          <h2>{title}</h2>
          <button type="button" class="quiet close" aria-label={t('sheet.close')} data-testid="sheet-close" onClick={onClose}>
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><path d="M2 2 16 16M16 2 2 16" stroke="currentColor" stroke-width="2" /></svg>
          </button>
        </header>
        <div class="sheet-text">{children}</div>
        {foot && <footer class="sheet-foot">{foot}</footer>}
      </div>
    </dialog>
  );
}
