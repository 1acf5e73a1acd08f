import { t } from '../../messages';
import { PassCard } from '../../parts/pass-card';
import { RefusalNote } from '../../parts/refusal-note';
import { Sheet } from '../../parts/sheet';
import { useState } from 'preact/hooks';
import { limits } from '../../protocol';
import { useAction } from '../../wire/use-desk';
import { usePass } from '../../wire/use-pass';
import { useAtDesk } from './context';

/** The own seat: who sits in the team, and another device for it. */
export function SeatSheet({ onClose }: { onClose: () => void }) {
  const { desk, page, seatId } = useAtDesk();
  const own = usePass();
  return (
    <Sheet title={t('seat.title')} onClose={onClose} testid="seat-sheet">
      <ul class="team-seats">
        {page.seats.map(seat => (
          <li key={seat.seatId}>
            <span aria-hidden="true">{seat.connected ? '●' : '○'}</span> <strong>{seat.person}</strong>{seat.seatId === seatId && ` (${t('seat.you')})`} <span class="muted">{seat.title} · {seat.absent ? t('control.absent') : seat.connected ? t('control.here') : t('control.away')}</span>
          </li>
        ))}
      </ul>
      <Help />
      <h3>{t('seat.device')}</h3>
      {own.pass
        ? <PassCard pass={own.pass} joinCode={page.header.joinCode} />
        : <><p>{t('seat.device.text')}</p><p><button type="button" class="button primary" disabled={own.action.busy} data-testid="own-pass" onClick={() => own.make(() => desk.ask('OwnPass'))}>{t('seat.device.go')}</button></p></>}
      <RefusalNote refusal={own.action.refusal} />
    </Sheet>
  );
}

/** A raised hand: the facilitator sees it at the top of the page. */
function Help() {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const [note, setNote] = useState('');
  if (page.help) {
    return (
      <section class="help-call" data-testid="help-asked">
        <h3>{t('help.title')}</h3>
        <p role="status">{t('help.asked')} {page.help.note && <q>{page.help.note}</q>}</p>
        <button type="button" class="button small" disabled={action.busy} data-testid="help-end" onClick={() => void action.run(() => desk.command('AnswerHelp', page.me.actor))}>{t('help.end')}</button>
        <RefusalNote refusal={action.refusal} />
      </section>
    );
  }
  const ask = async () => { if (await action.run(() => desk.command('AskForHelp', note))) setNote(''); };
  return (
    <form class="help-call" onSubmit={event => { event.preventDefault(); void ask(); }}>
      <h3>{t('help.title')}</h3>
      <label class="field">
        <span>{t('help.note')}</span>
        <input type="text" value={note} maxLength={limits.reasonCharacters} data-testid="help-note" onInput={event => setNote(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button" disabled={action.busy} data-testid="help-ask">{t('help.ask')}</button>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
