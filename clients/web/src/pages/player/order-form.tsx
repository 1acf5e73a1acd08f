import { useEffect } from 'preact/hooks';
import type { DraftOrder, LegalOrderView } from '../../protocol';
import { t, tWord, type Key } from '../../messages';
import { priceText } from '../../parts/prices';
import { RefusalNote } from '../../parts/refusal-note';
import { share } from '../../numbers/format';
import { newId } from '../../wire/ids';
import { useKept } from '../../wire/kept';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';
import { OrderPreview } from './order-preview';
import { Conflict, same } from './team/conflict';
import { EditingNote } from './team/editing-note';
import { placeOf, useShowEditing } from './team/use-editing';

interface Props {
  readonly order: LegalOrderView;
  readonly change?: DraftOrder | undefined;
  readonly onDone: () => void;
  readonly onBack?: (() => void) | undefined;
}

const levels = [250, 500, 750, 1000] as const;

/** How much, how, how long; with its price and what it is expected to do, while it is filled in. */
export function OrderForm({ order, change, onDone, onBack }: Props) {
  const { desk, page, session } = useAtDesk();
  const blank: DraftOrder = change ?? {
    draftId: newId(), instrument: order.instrument, target: order.target, level: 500, mode: order.modes[0] ?? '',
    turns: order.turns, imposeIfRefused: false, revision: 0,
  };
  const [draft, setDraft, dropDraft] = useKept<DraftOrder>(`draft.${session}.${page.header.turn}.${order.instrument}.${order.target}.${change?.draftId ?? 'new'}`, blank);
  const save = useAction();
  const left = Math.max(1, page.header.turns - page.header.turn + 1);
  const put = (part: Partial<DraftOrder>) => setDraft({ ...draft, ...part });
  const send = async (ask: boolean) => {
    const saved = await save.run(async () => (await desk.command('SaveDraft', draft)) ?? (ask ? desk.command('AskHost', draft.draftId) : null));
    if (!saved) return;
    dropDraft();
    onDone();
  };
  const place = placeOf(order);
  useShowEditing(place);
  const theirs = page.drafts.find(drafted => placeOf(drafted.order) === place) ?? null;
  const behind = theirs ? theirs.order.draftId !== draft.draftId || theirs.order.revision !== draft.revision : draft.revision !== 0;
  const conflict = behind && !save.busy && !(theirs && same(theirs.order, draft));
  // Nothing to choose where both say the same: the draft goes on from theirs.
  useEffect(() => { if (theirs && behind && !conflict && !save.busy) setDraft({ ...theirs.order }); }, [behind, conflict, save.busy]);
  const take = () => {
    save.clear();
    if (theirs) setDraft({ ...theirs.order });
    else { dropDraft(); onDone(); }
  };
  const keep = () => {
    save.clear();
    put(theirs ? { draftId: theirs.order.draftId, revision: theirs.order.revision } : { draftId: newId(), revision: 0 });
  };
  const asks = order.foreign && order.hostName !== '' && draft.mode !== 'imposed';
  return (
    <form class="order-form" onSubmit={event => { event.preventDefault(); void send(false); }}>
      <p class="order-where">{order.targetName}{order.targetName && order.hostName ? ' · ' : ''}{order.hostName && t('order.consent', { host: order.hostName })}</p>
      <p class="order-text">{order.text} <small class="muted">{order.source}</small></p>
      <LevelChoice level={draft.level} onLevel={level => put({ level })} />
      <p class="order-cost" data-testid="order-cost"><Cost order={order} level={draft.level} /></p>
      {order.modes.length > 0 && <ModeChoice order={order} draft={draft} onPut={put} />}
      <div class="field duration">
        <span id="duration">{t('form.turns')}</span>
        <div class="stepper" role="group" aria-labelledby="duration">
          <button type="button" aria-label={t('form.fewer')} disabled={draft.turns <= 1} onClick={() => put({ turns: draft.turns - 1 })}>−</button>
          <output data-testid="order-turns">{t('order.turns', { n: draft.turns })}</output>
          <button type="button" aria-label={t('form.more')} disabled={draft.turns >= Math.max(left, order.turns)} onClick={() => put({ turns: draft.turns + 1 })}>+</button>
        </div>
        {order.lag > 0 && <p class="muted">{t('form.lag', { n: order.lag })}</p>}
      </div>
      <OrderPreview draft={draft} />
      <EditingNote place={place} />
      {conflict && <Conflict mine={draft} theirs={theirs} onTake={take} onKeep={keep} />}
      <RefusalNote refusal={save.refusal} />
      <div class="form-buttons">
        {onBack && <button type="button" class="button back" aria-label={t('form.back')} title={t('form.back')} data-testid="order-back" onClick={onBack}>‹</button>}
        {asks && <button type="button" class="button ask" disabled={save.busy} data-testid="order-ask" onClick={() => void send(true)}>{t('form.saveAsk', { host: order.hostName })}</button>}
        <button type="submit" class="button primary" disabled={save.busy} data-testid="order-save">{change ? t('form.change') : t('form.save')}</button>
      </div>
    </form>
  );
}

function LevelChoice({ level, onLevel }: { level: number; onLevel: (level: number) => void }) {
  return (
    <fieldset class="field">
      <legend>{t('form.level')}</legend>
      <div class="segments levels">
        {levels.map(one => (
          <label key={one} class={level === one ? 'chosen' : ''}>
            <input type="radio" name="level" checked={level === one} data-testid={`order-level-${one / 10}`} onChange={() => onLevel(one)} />
            {share(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Cost({ order, level }: { order: LegalOrderView; level: number }) {
  const each = order.costEachTurn.filter(price => price.amount !== 0).map(price => priceText(price, level));
  const once = order.costOnce.filter(price => price.amount !== 0).map(price => priceText(price, level));
  if (each.length + once.length === 0) return <>{t('price.free')}</>;
  return (
    <>
      {each.length > 0 && <span><strong>{each.join(' · ')}</strong> {t('form.each')}</span>}
      {once.length > 0 && <span> {each.length > 0 && '+ '}<strong>{once.join(' · ')}</strong> {t('order.once')}</span>}
    </>
  );
}

function ModeChoice({ order, draft, onPut }: { order: LegalOrderView; draft: DraftOrder; onPut: (part: Partial<DraftOrder>) => void }) {
  const mayImpose = order.modes.includes('imposed') && draft.mode !== 'imposed';
  return (
    <fieldset class="field">
      <legend>{t('form.mode')}</legend>
      {order.modes.map(mode => (
        <label key={mode} class={draft.mode === mode ? 'mode chosen' : 'mode'}>
          <input type="radio" name="mode" checked={draft.mode === mode} data-testid={`order-mode-${mode}`} onChange={() => onPut({ mode, imposeIfRefused: false })} />
          <span><strong>{tWord('mode', mode)}</strong> {t(`mode.${mode}.text` as Key, { host: order.hostName })}</span>
        </label>
      ))}
      {mayImpose && (
        <label class="check">
          <input type="checkbox" checked={draft.imposeIfRefused} data-testid="order-impose" onChange={event => onPut({ imposeIfRefused: event.currentTarget.checked })} />
          <span>{t('form.impose', { host: order.hostName })}</span>
        </label>
      )}
    </fieldset>
  );
}
