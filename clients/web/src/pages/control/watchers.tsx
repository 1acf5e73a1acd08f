import { useState } from 'preact/hooks';
import { limits, type WatcherView } from '../../protocol';
import { t, tWord } from '../../messages';
import { Observations } from '../../parts/observations';
import { PassCard } from '../../parts/pass-card';
import { toCsv } from '../../parts/ratings';
import { download } from '../../parts/spreadsheet';
import { RefusalNote } from '../../parts/refusal-note';
import { Sheet } from '../../parts/sheet';
import { newId } from '../../wire/ids';
import { useAction } from '../../wire/use-desk';
import { usePass } from '../../wire/use-pass';
import { useControl } from './context';

/** Observers and evaluators: who watches, what they may see, what evaluators wrote. */
export function Watchers() {
  const { desk, page } = useControl();
  const invite = usePass();
  const [person, setPerson] = useState('');
  const ask = (sort: string) => invite.make(() => desk.ask('InviteWatcher', newId(), sort, person.trim()));
  return (
    <section class="block watchers" data-testid="watchers">
      <h2>{t('watchers.title')}</h2>
      {page.watchers.map(watcher => <Row key={watcher.watcherId} watcher={watcher} />)}
      <div class="invite">
        <label class="field"><span>{t('watchers.name')}</span>
          <input type="text" value={person} maxLength={limits.personNameCharacters} data-testid="watcher-name" onInput={event => setPerson(event.currentTarget.value)} />
        </label>
        <span class="buttons">
          {['observer', 'evaluator'].map(sort => (
            <button key={sort} type="button" class="button small" disabled={!person.trim() || invite.action.busy} data-testid={`invite-${sort}`} onClick={() => ask(sort)}>{t('watchers.invite', { role: tWord('role', sort).toLowerCase() })}</button>
          ))}
        </span>
      </div>
      <RefusalNote refusal={invite.action.refusal} />
      {invite.pass && (
        <Sheet title={t('pass.for', { person })} onClose={() => { invite.close(); setPerson(''); }} testid="invite" wide>
          <PassCard pass={invite.pass} joinCode={page.header.joinCode} />
        </Sheet>
      )}
      {page.observations.length > 0 && (
        <details>
          <summary data-testid="control-observations">{t('guide.count', { n: page.observations.length })}</summary>
          <p><button type="button" class="button small" data-testid="export-observations" onClick={() => download('evaluation.csv', toCsv(page.observations))}>{t('guide.export')}</button></p>
          <Observations observations={page.observations} />
        </details>
      )}
    </section>
  );
}

function Row({ watcher }: { watcher: WatcherView }) {
  const { desk } = useControl();
  const action = useAction();
  return (
    <div class="seat-row" data-testid={`watcher-${watcher.watcherId}`}>
      <span>{watcher.connected ? '●' : '○'} <strong>{watcher.person}</strong> <span class="muted">{tWord('role', watcher.sort)} · {watcher.seesAll ? t('watchers.all') : t('watchers.public')}</span></span>
      <span class="buttons">
        {watcher.sort === 'observer' && <button type="button" class="button small" disabled={action.busy} data-testid={`sight-${watcher.watcherId}`} onClick={() => void action.run(() => desk.command('AllowSight', watcher.watcherId, !watcher.seesAll))}>{watcher.seesAll ? t('watchers.less') : t('watchers.more')}</button>}
        <button type="button" class="button small quiet" disabled={action.busy} data-testid={`dismiss-${watcher.watcherId}`} onClick={() => void action.run(() => desk.command('DismissWatcher', watcher.watcherId))}>{t('watchers.dismiss')}</button>
      </span>
      <RefusalNote refusal={action.refusal} />
    </div>
  );
}
