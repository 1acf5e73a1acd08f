import type { ProgrammeView } from '../../protocol';
import { t, tWord } from '../../messages';
import { Prices } from '../../parts/prices';
import { RefusalNote } from '../../parts/refusal-note';
import { share } from '../../numbers/format';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';

/** An order that runs: how well, how long still, and how to end it. */
export function Programme({ programme }: { programme: ProgrammeView }) {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const open = page.header.phase === 'deliberation';
  return (
    <article class="programme" data-testid={`programme-${programme.orderId}`}>
      <header>
        <h3>{programme.name}{programme.targetName && <span class="where">, {programme.targetName}</span>}</h3>
        <Prices prices={programme.cost} />
      </header>
      <p class="details">
        {[
          programme.mode && programme.mode !== 'requested' ? tWord('mode', programme.mode) : '',
          programme.stopping ? t('programmes.stopping') : t('programmes.left', { n: programme.turnsLeft }),
          t('programmes.effect', { share: share(programme.effect) }),
          t('programmes.ownership', { share: share(programme.ownership) }),
        ].filter(Boolean).join(' · ')}
      </p>
      {!programme.funded && <p class="refusal">{t('programmes.unfunded')}</p>}
      {open && (
        <button type="button" class="button small" disabled={action.busy} aria-pressed={programme.stopping} data-testid={`programme-stop-${programme.orderId}`}
          onClick={() => void action.run(() => desk.command('StopProgramme', programme.orderId, !programme.stopping))}>
          {programme.stopping ? t('programmes.goOn') : t('programmes.stop')}
        </button>
      )}
      <RefusalNote refusal={action.refusal} />
    </article>
  );
}
