import { useState } from 'preact/hooks';
import { limits, type ArgumentResultView, type ArgumentView, type NarrativeView } from '../../../protocol';
import { t } from '../../../messages';
import { Audience } from '../../../parts/agreements/audience';
import { everyone } from '../../../parts/agreements/dealing';
import { partyOf } from '../../../parts/party';
import { RefusalNote } from '../../../parts/refusal-note';
import { useKept } from '../../../wire/kept';
import { useAction } from '../../../wire/use-desk';
import { useControl, useFormCommand } from '../context';

interface Words {
  readonly text: string;
  /** Actor ids, or everyone. */
  readonly to: readonly string[];
}

/** What each audience is told with the results, and what is established for later turns. */
export function Telling({ argument, result }: { argument: ArgumentView; result: ArgumentResultView }) {
  const { page } = useControl();
  const command = useFormCommand();
  const action = useAction();
  const first: Words = { text: '', to: argument.secret ? [argument.actor] : [everyone] };
  const [draft, setDraft] = useKept(`tell.${page.header.sessionId}.${argument.id}.${result.verdict}`, {
    words: result.narratives.length > 0 ? result.narratives.map(told => ({ text: told.text, to: told.to.length === 0 ? [everyone] : [...told.to] })) : [first] as readonly Words[],
    fact: result.fact,
  });
  const [kept, setKept] = useState(result.narratives.length > 0);
  const put = (at: number, part: Partial<Words>) => { setKept(false); setDraft({ ...draft, words: draft.words.map((one, place) => (place === at ? { ...one, ...part } : one)) }); };
  const told: NarrativeView[] = draft.words.filter(one => one.text.trim() && one.to.length > 0).map(one => ({ text: one.text.trim(), to: one.to.includes(everyone) ? [] : [...one.to] }));
  const beyond = argument.secret && told.some(one => one.to.length === 0 || one.to.some(actor => actor !== argument.actor));
  const save = async () => {
    if (await action.run(() => command('TellArgument', { argumentId: argument.id, narratives: told, fact: draft.fact.trim() }))) setKept(true);
  };
  return (
    <form class="tell-form" data-testid="tell-form" onSubmit={event => { event.preventDefault(); void save(); }}>
      <h4>{t('argument.tell.title')}</h4>
      <p class="muted">{t('argument.tell.text')}</p>
      {draft.words.map((one, at) => (
        <div key={at} class="tell-words">
          <textarea rows={2} value={one.text} maxLength={limits.reasonCharacters} aria-label={t('argument.tell.title')} data-testid={`tell-text-${at}`} onInput={event => put(at, { text: event.currentTarget.value })} />
          <Audience parties={page.desks.filter(each => each.playable).map(({ team }) => partyOf(team))} chosen={one.to} legend={t('argument.tell.to')} testid={`tell-${at}`}
            onChoose={to => put(at, { to: to.includes(everyone) && !one.to.includes(everyone) ? [everyone] : to.filter(each => each !== everyone || to.length === 1) })} />
        </div>
      ))}
      {beyond && <p class="warning" role="status" data-testid="tell-secret">{t('argument.tell.names')}</p>}
      {draft.words.length < limits.narratives && <button type="button" class="button small quiet" data-testid="tell-more" onClick={() => setDraft({ ...draft, words: [...draft.words, { text: '', to: [argument.actor] }] })}>{t('argument.tell.more')}</button>}
      <label class="field"><span>{t('argument.tell.fact')}</span>
        <input type="text" value={draft.fact} maxLength={limits.argumentCharacters} data-testid="tell-fact" onInput={event => { setKept(false); setDraft({ ...draft, fact: event.currentTarget.value }); }} />
      </label>
      <div class="buttons">
        <button type="submit" class="button small primary" disabled={action.busy || kept} data-testid="tell-save">{t('argument.tell.save')}</button>
        {kept && <span class="muted" role="status">{t('argument.tell.kept')}</span>}
      </div>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
