import { t, type Key } from '../../messages';
import type { Asked } from './asked';

interface Props {
  readonly asked: Asked;
  readonly last: boolean;
  readonly busy: boolean;
  readonly onAct: () => void;
  /** On a phone the button stands in the dock, in thumb's reach. */
  readonly button: boolean;
}

/** The words of what is asked now. In the last outcome the way leads to the verdict instead of a next quarter. */
export function askedWords(asked: Asked, last: boolean) {
  const kind = last && asked.kind === 'ready' ? 'readyLast' : asked.kind;
  const say = (part: string) => t(`asked.${kind}${part}` as Key, { n: asked.n, what: asked.what });
  return { title: say('.title'), text: asked.kind !== 'signed' || asked.n > 0 ? say('.text') : t('asked.signed.soon'), go: asked.action ? say('.go') : '' };
}

/** What is asked of this seat now: the one gold thing on the page. */
export function AskedBanner({ asked, last, busy, onAct, button }: Props) {
  const words = askedWords(asked, last);
  return (
    <section class={asked.action ? 'asked' : 'asked waiting'} data-testid="asked" data-asked={asked.kind} aria-live="polite">
      <p><strong>{words.title}</strong> {words.text}</p>
      {button && words.go && (
        <button type="button" class="button primary" disabled={busy} data-testid={askedTestId(asked)} onClick={onAct}>{words.go}</button>
      )}
    </section>
  );
}

/** Signing and being ready have names of their own; the other buttons only lead to where things are done. */
export const askedTestId = (asked: Asked) => (asked.action === 'ready' ? 'ready' : asked.action === 'sign' ? 'asked-sign' : 'asked-go');
