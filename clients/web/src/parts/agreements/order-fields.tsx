import type { AgreementWords, ClauseDraft } from '../../protocol';
import { t } from '../../messages';
import { share } from '../../numbers/format';

interface Props {
  readonly draft: ClauseDraft;
  readonly words: AgreementWords;
  readonly onPut: (part: Partial<ClauseDraft>) => void;
}

const levels = [250, 500, 750, 1000] as const;

/** What is left or kept up, where, and at which effort. */
export function OrderFields({ draft, words, onPut }: Props) {
  const keep = draft.kind === 'keep';
  const orders = words.orders.filter(order => order.party === draft.party);
  const meant = draft.instruments.length > 0 ? orders.filter(order => draft.instruments.includes(order.instrument)) : orders;
  const aimed = new Set(meant.flatMap(order => order.targets));
  const actors = new Set(words.parties.map(party => party.id));
  // A whole country can be spared, but an order is kept up in a place that it can be aimed at.
  const places = words.places.filter(place => aimed.has(place.id) || (!keep && actors.has(place.id) && place.id !== draft.party));
  const pick = (id: string) => {
    const had = draft.instruments.includes(id);
    onPut({ instruments: keep ? (had ? [] : [id]) : had ? draft.instruments.filter(other => other !== id) : [...draft.instruments, id], target: keep ? '' : draft.target });
  };
  return (
    <>
      <fieldset class="field"><legend>{t(keep ? 'agreement.clause.keeps' : 'agreement.clause.leaves')}</legend>
        <div class="addressees orders-to-pick">
          {!keep && <button type="button" class="chip" aria-pressed={draft.instruments.length === 0} data-testid="clause-any" onClick={() => onPut({ instruments: [] })}>{t('agreement.anything')}</button>}
          {orders.map(order => (
            <button key={order.instrument} type="button" class="chip" aria-pressed={draft.instruments.includes(order.instrument)} data-testid={`clause-order-${order.instrument}`} onClick={() => pick(order.instrument)}>{order.name}</button>
          ))}
        </div>
      </fieldset>
      {places.length > 0 && (
        <label class="field"><span>{t('agreement.clause.where')}</span>
          <select value={draft.target} data-testid="clause-target" onChange={event => onPut({ target: event.currentTarget.value })}>
            <option value="">{t('agreement.clause.anywhere')}</option>
            {places.map(place => <option key={place.id} value={place.id}>{place.name}</option>)}
          </select>
        </label>
      )}
      {keep && (
        <fieldset class="field"><legend>{t('agreement.clause.level')}</legend>
          <div class="segments levels">
            {levels.map(level => (
              <label key={level} class={draft.level === level ? 'chosen' : ''}>
                <input type="radio" name="clause-level" checked={draft.level === level} data-testid={`clause-level-${level / 10}`} onChange={() => onPut({ level })} />{share(level)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
