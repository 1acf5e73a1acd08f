import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';

/** A bot plays for the people of this team: they see it at once, and take back. */
export function BotBanner() {
  const { desk, page } = useAtDesk();
  const action = useAction();
  if (page.me.status !== 'bot') return null;
  return (
    <section class="bot-banner" role="status" data-testid="bot-plays">
      <p><strong>{t('bot.yours')}</strong> {t('bot.yours.text')}</p>
      <button type="button" class="button primary" disabled={action.busy} data-testid="take-back" onClick={() => void action.run(() => desk.command('TakeBack', page.me.actor))}>{t('bot.takeBack')}</button>
      <RefusalNote refusal={action.refusal} />
    </section>
  );
}
