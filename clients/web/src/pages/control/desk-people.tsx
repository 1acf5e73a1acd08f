import type { DeskView } from '../../protocol';
import { t, tWord } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useControl } from './context';

/** What control does with a whole team: looks with its eyes, lets a bot play it, hands it back. */
export function DeskPeople({ desk: row }: { desk: DeskView }) {
  const { desk, looking } = useControl();
  const action = useAction();
  const { actor, status } = row.team;
  const bot = status === 'bot';
  return (
    <div class="desk-people-deeds">
      {bot && <p class="bot-note">{t('bot.plays')} <span class="muted">{tWord('bot.doctrine', row.doctrine)}</span></p>}
      <span class="buttons">
        <a class="button small" href={`${looking}/${actor}`} target="_blank" rel="noopener" data-testid={`as-${actor}`}>{t('as.open')}</a>
        {bot && <button type="button" class="button small primary" disabled={action.busy} data-testid={`take-back-${actor}`} onClick={() => void action.run(() => desk.command('TakeBack', actor))}>{t('bot.handBack')}</button>}
        {!bot && row.team.taken > 0 && <button type="button" class="button small" title={tWord('bot.doctrine', row.doctrine)} disabled={action.busy} data-testid={`bot-${actor}`} onClick={() => void action.run(() => desk.command('LetBotPlay', actor))}>{t('bot.let')}</button>}
      </span>
      {!bot && row.team.taken > 0 && <p class="muted">{tWord('bot.doctrine', row.doctrine)}</p>}
      <RefusalNote refusal={action.refusal} />
    </div>
  );
}
