import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  // At once, not after the next picture: a key that is pressed in between would go to the page behind, and the focus come back to a wrong place.
  useLayoutEffect(() => {
    const element = dialog.current!;
    const opener = document.activeElement;
    if (!element.open) element.showModal();
    return () => {
      element.close();
      // The page may have grown or scrolled meanwhile, and a browser gives the focus back without scrolling to it.
      if (opener && opener !== document.body && document.activeElement === opener && !isSeen(opener)) opener.scrollIntoView({ block: 'center' });
    };
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

/** Whether the middle of an element is in the window with nothing over it. */
function isSeen(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
