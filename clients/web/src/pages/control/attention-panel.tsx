import { useState } from 'preact/hooks';
import { t } from '../../messages';
import { TalkSheet } from '../../parts/talk/talk-sheet';
import { TeamMark } from '../../parts/team-mark';
import { clockFace } from '../../wire/server-clock';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../../parts/refusal-note';
import { attentionOf, type Attention as Item } from './attention';
import { Voice } from '../../parts/voice';
import { useControl } from './context';
import { useNow } from './use-now';
import { useTalking } from './use-talking';

/** Who needs control now: calls for help, missing orders, requests that wait, silent and absent teams. Nothing when all is well. */
export function Attention() {
  const { desk, page } = useControl();
  const now = useNow();
  const items = attentionOf(page, now + desk.clock.offset, desk.clock.left(page.header, now));
  const said = items.map(item => `${item.concern}/${item.desk?.team.actor ?? ''}`);
  const words = (item: Item) => `${item.desk?.team.name ?? ''} ${t(`attention.${item.concern}`, { time: clockFace(item.seconds) })} ${item.note ?? ''}`;
  return (
    <>
      <Voice ids={said} words={id => words(items[said.indexOf(id)]!)} />
      {items.length > 0 && (
        <section class="block attention" data-testid="attention">
          <h2>{t('attention.title')}</h2>
          <ul>{items.map(item => <Row key={`${item.concern}/${item.desk?.team.actor ?? ''}`} item={item} />)}</ul>
        </section>
      )}
    </>
  );
}

function Row({ item }: { item: Item }) {
  const { desk } = useControl();
  const action = useAction();
  const team = item.desk?.team;
  const [open, setOpen] = useState(false);
  const words = t(`attention.${item.concern}`, { time: clockFace(item.seconds) });
  if (!team) return <li class={item.concern} data-testid={`attention-${item.concern}`}><span>{words}</span></li>;
  return (
    <li class={item.concern} data-testid={`attention-${item.concern}-${team.actor}`}>
      <TeamMark shape={team.shape} colour={team.colour} size={18} />
      <span><strong>{team.name}</strong> {words} {item.note && <q>{item.note}</q>}</span>
      {item.concern === 'help' && <button type="button" class="button small" disabled={action.busy} data-testid={`help-done-${team.actor}`} onClick={() => void action.run(() => desk.command('AnswerHelp', team.actor))}>{t('attention.done')}</button>}
      {item.concern === 'message' && <button type="button" class="button small" data-testid={`attention-read-${team.actor}`} onClick={() => setOpen(true)}>{t('attention.read')}</button>}
      {(item.concern === 'silent' || item.concern === 'away') && <button type="button" class="button small" disabled={action.busy} data-testid={`attention-bot-${team.actor}`} onClick={() => void action.run(() => desk.command('LetBotPlay', team.actor))}>{t('bot.let')}</button>}
      <RefusalNote refusal={action.refusal} />
      {open && <Talk onClose={() => setOpen(false)} />}
    </li>
  );
}

function Talk({ onClose }: { onClose: () => void }) {
  return <TalkSheet talking={useTalking()} onClose={onClose} />;
}
