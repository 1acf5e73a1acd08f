import { useState } from 'preact/hooks';
import type { MselRow } from '../../../protocol';
import { t, textLang, tWord } from '../../../messages';
import { ChannelMark } from '../../../parts/news';
import { RefusalNote } from '../../../parts/refusal-note';
import { useAction } from '../../../wire/use-desk';
import { useControl } from '../context';
import { WhoKnows } from '../disclosure/who-knows';
import { ReasonForm } from '../reason-form';
import { EditForm } from './edit-form';
import { audience, isOpen, trigger, turnsAhead } from './plan';

type Wish = { readonly coming: 'asWritten' | 'held' | 'skipped'; readonly turn: number; readonly words: string };

/** A row of the list: in one line what, when, to whom; opened, all of it and what control can do with it. */
export function Row({ row, open = false }: { row: MselRow; open?: boolean }) {
  return (
    <li class={`msel-row ${row.status}`} data-testid={`inject-${row.id}`} data-status={row.status}>
      <details open={open}>
        <summary>
          <span class="msel-serial">{row.serial}</span>
          <span class="msel-title"><ChannelMark channel={row.channel} /> <strong>{row.title}</strong>{row.changed && <span class="muted"> · {t('msel.changed')}</span>}</span>
          <span class="msel-when">{trigger(row)}</span>
          <span class="msel-to">{audience(row.to)}</span>
          <span class={`msel-status ${row.status}`}>{tWord('msel.status', row.status)}</span>
        </summary>
        <Details row={row} />
        <WhoKnows kind="inject" subject={row.id} />
        {row.status !== 'sent' && (row.onTheSpot ? <SendNow row={row} /> : <Decisions row={row} />)}
      </details>
    </li>
  );
}

function Details({ row }: { row: MselRow }) {
  const lines: readonly (readonly [string, string])[] = [
    [t('msel.type'), tWord('msel.type', row.type)], [t('msel.channel'), [tWord('channel', row.channel), row.from].filter(Boolean).join(' · ')],
    [t('msel.expected'), row.expected], [t('msel.objective'), row.objective], [t('msel.responsible'), row.responsible], [t('msel.remarks'), row.remarks],
    ...row.custom.map(field => [field.name, field.text] as const),
    [t('msel.reason'), [row.reason, row.by].filter(Boolean).join(' · ')], [t('msel.source'), row.source],
  ];
  return (
    <>
      <div class="prose msel-text" lang={textLang()} dangerouslySetInnerHTML={{ __html: row.html }} />
      <dl class="msel-facts">
        {lines.filter(([, text]) => text).map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}
        {row.condition && <div><dt>{t('msel.condition')}</dt><dd><code>{row.condition}</code></dd></div>}
      </dl>
    </>
  );
}

function Decisions({ row }: { row: MselRow }) {
  const { desk, page } = useControl();
  const action = useAction();
  const [wish, setWish] = useState<Wish | null>(null);
  const [editing, setEditing] = useState(false);
  const ahead = turnsAhead(page);
  const waits = row.status === 'held' || row.status === 'skipped';
  const ask = (coming: Wish['coming'], turn: number, words: string) => { setEditing(false); setWish({ coming, turn, words }); };
  if (editing) return <EditForm row={row} onDone={() => setEditing(false)} />;
  if (wish) return <Reason row={row} wish={wish} onDone={() => setWish(null)} />;
  return (
    <div class="buttons msel-buttons">
      <button type="button" class="button small primary" disabled={action.busy || !isOpen(page)} title={isOpen(page) ? undefined : t('msel.send.later')} data-testid="inject-send"
        onClick={() => void action.run(() => desk.command('SendInject', row.id))}>{t('msel.send')}</button>
      {waits
        ? <button type="button" class="button small" data-testid="inject-free" onClick={() => ask('asWritten', 0, t('msel.free'))}>{t('msel.free')}</button>
        : <button type="button" class="button small" data-testid="inject-hold" onClick={() => ask('held', 0, t('msel.hold'))}>{t('msel.hold')}</button>}
      {row.status !== 'skipped' && <button type="button" class="button small" data-testid="inject-skip" onClick={() => ask('skipped', 0, t('msel.skip'))}>{t('msel.skip')}</button>}
      {ahead.length > 0 && (
        <label class="msel-turn">
          <span class="unseen">{t('msel.turn')}</span>
          <select value="" data-testid="inject-turn" onChange={event => ask('asWritten', Number(event.currentTarget.value), t('course.turn', { n: event.currentTarget.value }))}>
            <option value="">{t('msel.turn')}</option>
            {ahead.map(turn => <option key={turn} value={turn}>{t('course.turn', { n: turn })}</option>)}
          </select>
        </label>
      )}
      <button type="button" class="button small quiet" data-testid="inject-edit" onClick={() => setEditing(true)}>{t('msel.edit')}</button>
      <RefusalNote refusal={action.refusal} />
    </div>
  );
}

/** What the scenario did not have when the session was opened can only be sent before its time. */
function SendNow({ row }: { row: MselRow }) {
  const { desk, page } = useControl();
  const action = useAction();
  return (
    <div class="buttons msel-buttons">
      <button type="button" class="button small" disabled={action.busy || !isOpen(page)} title={isOpen(page) ? undefined : t('msel.send.later')} data-testid="inject-send"
        onClick={() => void action.run(() => desk.command('SendInject', row.id))}>{t('msel.send')}</button>
      <RefusalNote refusal={action.refusal} />
    </div>
  );
}

/** Every change of the script has its reason in the log. */
function Reason({ row, wish, onDone }: { row: MselRow; wish: Wish; onDone: () => void }) {
  return (
    <ReasonForm label={t('msel.why', { what: wish.words })} confirm={wish.words} testid="inject" onDone={onDone}
      send={(command, reason) => command('PlanInject', { inject: row.id, coming: wish.coming, turn: wish.turn, reason })} />
  );
}
