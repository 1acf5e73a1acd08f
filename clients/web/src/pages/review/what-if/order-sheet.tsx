import { useEffect, useState } from 'preact/hooks';
import type { BenchOrder, DraftOrder, LegalOrderView, TeamPage, TeamStatus, WhatIfChange, WhatIfDraft } from '../../../protocol';
import { language, t, tWord } from '../../../messages';
import { share } from '../../../numbers/format';
import { Sheet } from '../../../parts/sheet';
import type { Desk } from '../../../wire/connection';
import { newId } from '../../../wire/ids';
import { changeOf, orderName } from './draft';

const levels = [250, 500, 750, 1000] as const;

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly draft: WhatIfDraft;
  readonly turn: number;
  /** The order that is changed; null for one that nobody gave. */
  readonly recorded: Pick<BenchOrder, 'actor' | 'order' | 'name' | 'targetName'> | null;
  /** Whose order it may be; with one team nobody is asked. */
  readonly teams: readonly TeamStatus[];
  readonly onChange: (change: WhatIfChange, name: string) => void;
  readonly onClose: () => void;
}

/** Another order: what the team might have ordered then, how much of it, where and how long. */
export function OrderSheet({ desk, draft, turn, recorded, teams, onChange, onClose }: Props) {
  const [actor, setActor] = useState(recorded?.actor ?? teams[0]?.actor ?? '');
  const legal = useLegal(desk, draft, turn, actor);
  const [order, setOrder] = useState<DraftOrder | null>(recorded?.order ?? null);
  const put = (part: Partial<DraftOrder>) => setOrder(now => (now ? { ...now, ...part } : now));
  const choose = (key: string) => {
    const found = legal.find(one => keyOf(one) === key);
    if (found) setOrder(now => ({ draftId: now?.draftId ?? newId(), instrument: found.instrument, target: found.target, level: now?.level ?? 500, mode: found.modes[0] ?? '', turns: now?.turns ?? found.turns, imposeIfRefused: false, revision: null }));
  };
  const chosen = order ? legal.find(one => keyOf(one) === keyOf(order)) : undefined;
  const known = order && !chosen && recorded ? [{ key: keyOf(order), label: orderName(recorded) }] : [];
  const options = [...known, ...legal.filter(one => one.whyNot.length === 0 || one === chosen).map(one => ({ key: keyOf(one), label: orderName(one) }))].sort((a, b) => a.label.localeCompare(b.label, language()));
  const save = () => {
    if (!order) return;
    onChange(changeOf(turn, 'order', actor, order.draftId, { order }), options.find(one => one.key === keyOf(order))?.label ?? order.instrument);
    onClose();
  };
  return (
    <Sheet title={t(recorded ? 'whatif.order' : 'whatif.add')} onClose={onClose} testid="whatif-order-sheet"
      foot={<button type="button" class="button primary wide" disabled={!order} data-testid="whatif-order-save" onClick={save}>{t('whatif.order.save')}</button>}>
      {!recorded && teams.length > 1 && (
        <label class="field"><span>{t('whatif.order.who')}</span>
          <select value={actor} data-testid="whatif-order-actor" onChange={event => { setActor(event.currentTarget.value); setOrder(null); }}>
            {teams.map(team => <option key={team.actor} value={team.actor}>{team.name}</option>)}
          </select>
        </label>
      )}
      <label class="field"><span>{t('whatif.order.what')}</span>
        <select value={order ? keyOf(order) : ''} data-testid="whatif-order-what" onChange={event => choose(event.currentTarget.value)}>
          {!order && <option value="">{t('whatif.order.choose')}</option>}
          {options.map(one => <option key={one.key} value={one.key}>{one.label}</option>)}
        </select>
      </label>
      {order && (
        <>
          <fieldset class="field"><legend>{t('form.level')}</legend>
            <div class="segments levels">
              {levels.map(level => <label key={level} class={order.level === level ? 'chosen' : ''}><input type="radio" name="whatif-level" checked={order.level === level} data-testid={`whatif-level-${level / 10}`} onChange={() => put({ level })} />{share(level)}</label>)}
            </div>
          </fieldset>
          {chosen && chosen.modes.length > 0 && (
            <label class="field"><span>{t('form.mode')}</span>
              <select value={order.mode} data-testid="whatif-order-mode" onChange={event => put({ mode: event.currentTarget.value })}>{chosen.modes.map(mode => <option key={mode} value={mode}>{tWord('mode', mode)}</option>)}</select>
            </label>
          )}
          <div class="field duration"><span id="whatif-turns">{t('form.turns')}</span>
            <div class="stepper" role="group" aria-labelledby="whatif-turns">
              <button type="button" aria-label={t('form.fewer')} disabled={order.turns <= 1} onClick={() => put({ turns: order.turns - 1 })}>−</button>
              <output>{t('order.turns', { n: order.turns })}</output>
              <button type="button" aria-label={t('form.more')} disabled={order.turns >= 12} onClick={() => put({ turns: order.turns + 1 })}>+</button>
            </div>
          </div>
        </>
      )}
    </Sheet>
  );
}

const keyOf = (order: { readonly instrument: string; readonly target: string }) => `${order.instrument} ${order.target}`;

/** What the actor might have ordered in the turn, with the changes made so far. */
function useLegal(desk: Desk<TeamPage>, draft: WhatIfDraft, turn: number, actor: string): readonly LegalOrderView[] {
  const [legal, setLegal] = useState<readonly LegalOrderView[]>([]);
  useEffect(() => {
    let shown = true;
    setLegal([]);
    desk.ask('WhatIfOrders', draft, turn, actor).then(found => { if (shown) setLegal(found ?? []); }, () => undefined);
    return () => { shown = false; };
  }, [desk, turn, actor, language()]);
  return legal;
}
