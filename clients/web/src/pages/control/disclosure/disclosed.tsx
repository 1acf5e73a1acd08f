import type { SetFact } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useAction } from '../../../wire/use-desk';
import { useControl } from '../context';
import { WhoKnows } from './who-knows';

/** All that control has disclosed or hidden by hand, with the way back. */
export function Disclosed() {
  const { page } = useControl();
  if (page.disclosures.length === 0) return null;
  return (
    <section class="block" data-testid="disclosed">
      <h2>{t('who.list')}</h2>
      <ul class="disclosed">{page.disclosures.map(fact => <Row key={`${fact.kind}/${fact.subject}`} fact={fact} />)}</ul>
    </section>
  );
}

function Row({ fact }: { fact: SetFact }) {
  const { desk } = useControl();
  const action = useAction();
  const back = (actor: string) => desk.command('SetDisclosure', { kind: fact.kind, subject: fact.subject, to: actor ? [actor] : [], level: '', reason: t('who.back.reason') });
  return (
    <li data-testid={`disclosed-${fact.kind}-${fact.subject}`}>
      <strong>{fact.label}</strong> <WhoKnows kind={fact.kind} subject={fact.subject} name={fact.label} />
      {fact.readers.map(reader => (
        <p key={reader.actor} class="disclosed-reader">
          <span>{reader.name || t('control.everyone')}: <b>{tWord('level', reader.level)}</b> <span class="muted">{t('who.list.since', { turn: reader.turnLabel })} · {reader.reason}</span></span>
          <button type="button" class="button small quiet" disabled={action.busy} aria-label={`${t('who.back')}: ${fact.label}, ${reader.name || t('control.everyone')}`} data-testid="disclosure-back" onClick={() => void action.run(() => back(reader.actor))}>{t('who.back')}</button>
        </p>
      ))}
      <RefusalNote refusal={action.refusal} />
    </li>
  );
}
