import type { PrivateCardView } from '../../protocol';
import { t, tWord } from '../../messages';
import { useKept } from '../../wire/kept';
import { useAtDesk } from './context';
import { StateMark } from './mandate';

/** The team's secret motive, folded so that a neighbour's glance finds nothing. */
export function PrivateCard({ card }: { card: PrivateCardView }) {
  const { session } = useAtDesk();
  const [open, setOpen] = useKept(`private.${session}`, false);
  return (
    <section class="private-card" data-testid="private-card">
      <button type="button" class="plain-link" aria-expanded={open} data-testid="private-card-toggle" onClick={() => setOpen(!open)}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3Z" fill="none" stroke="currentColor" stroke-width="1.6" /></svg>
        <span>{t('private.title')}</span>
        <span class="muted">{open ? t('private.hide') : t('private.show')}</span>
      </button>
      {open && (
        <div class="private-text">
          <h3>{card.title}</h3>
          <p>{card.text}</p>
          {card.state && <p class="mandate-state"><StateMark state={card.state} /> {tWord('mandate', card.state)}</p>}
          <p class="muted">{t('private.only')}</p>
        </div>
      )}
    </section>
  );
}
