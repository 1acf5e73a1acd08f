import { useState } from 'preact/hooks';
import { limits, type HotWashAnswerView, type HotWashCluster, type HotWashView } from '../../protocol';
import { t } from '../../messages';
import { questionWords } from '../../parts/hot-wash';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction, type Action } from '../../wire/use-desk';
import { useControl } from './context';

/** The moderator's queue: what was answered, by what the answers share; shown on the wall answer by answer, or all at once. */
export function HotWashQueue() {
  const { desk, page } = useControl();
  const action = useAction();
  if (page.hotWash.length === 0) return null;
  const waiting = page.hotWash.flatMap(view => view.clusters).flatMap(cluster => cluster.answers).filter(answer => !answer.shown);
  return (
    <section class="block hot-wash-queue" data-testid="hotwash-queue">
      <h2>{t('hotwash.title')}</h2>
      <p class="buttons">
        <button type="button" class="button primary" disabled={action.busy || waiting.length === 0} data-testid="hotwash-show-all" onClick={() => void action.run(() => desk.command('ShowAnswers', [], true))}>{t('hotwash.showAll', { n: waiting.length })}</button>
        <span class="muted">{t('hotwash.queue')}</span>
      </p>
      {page.hotWash.map(view => <Question key={view.question.id} view={view} action={action} />)}
      <RefusalNote refusal={action.refusal} />
    </section>
  );
}

function Question({ view, action }: { view: HotWashView; action: Action }) {
  const names = [...new Set(view.clusters.map(cluster => cluster.name).filter(Boolean))];
  return (
    <details open data-testid={`hotwash-question-${view.question.id}`}>
      <summary><strong>{questionWords(view.question)}</strong> <span class="muted">{t('hotwash.count', { n: view.count })}</span></summary>
      <ul class="hot-wash-clusters">
        {view.clusters.map(cluster => <ClusterRow key={cluster.answers[0]!.slot} cluster={cluster} names={names} action={action} />)}
      </ul>
    </details>
  );
}

function ClusterRow({ cluster, names, action }: { cluster: HotWashCluster; names: readonly string[]; action: Action }) {
  const { desk } = useControl();
  const [name, setName] = useState<string | null>(null);
  const slots = cluster.answers.map(answer => answer.slot);
  const rename = async () => { if (await action.run(() => desk.command('GroupAnswers', slots, name?.trim() ?? ''))) setName(null); };
  return (
    <li>
      {cluster.answers.length > 1 && name === null && (
        <p><strong>{cluster.name || t('hotwash.unnamed')}</strong> <button type="button" class="button small quiet" data-testid="hotwash-rename" onClick={() => setName(cluster.name)}>{t('hotwash.rename')}</button></p>
      )}
      {name !== null && (
        <form class="hot-wash-name" onSubmit={event => { event.preventDefault(); void rename(); }}>
          <label class="field"><span>{t('hotwash.name')}</span>
            <input type="text" value={name} maxLength={limits.titleCharacters} data-testid="hotwash-name" onInput={event => setName(event.currentTarget.value)} />
          </label>
          <button type="submit" class="button small primary" disabled={action.busy} data-testid="hotwash-name-save">{t('hotwash.rename')}</button>
          <button type="button" class="button small quiet" onClick={() => setName(null)}>{t('form.cancel')}</button>
        </form>
      )}
      <ul>{cluster.answers.map(answer => <Answer key={answer.slot} answer={answer} cluster={cluster.name} names={names} action={action} />)}</ul>
    </li>
  );
}

function Answer({ answer, cluster, names, action }: { answer: HotWashAnswerView; cluster: string; names: readonly string[]; action: Action }) {
  const { desk } = useControl();
  const others = names.filter(name => name !== cluster);
  const move = (group: string) => void action.run(() => desk.command('GroupAnswers', [answer.slot], group === '\u0000' ? '' : group));
  return (
    <li class={answer.shown ? 'hot-wash-answer shown' : 'hot-wash-answer'} data-testid="hotwash-answer">
      <span>{answer.text}</span>
      <span class="buttons">
        {(others.length > 0 || answer.group) && (
          <select value="" aria-label={t('hotwash.move', { text: answer.text.slice(0, 40) })} data-testid="hotwash-move" onChange={event => { if (event.currentTarget.value) move(event.currentTarget.value); event.currentTarget.value = ''; }}>
            <option value="">{t('hotwash.moveTo')}</option>
            {others.map(name => <option key={name} value={name}>{name}</option>)}
            {answer.group && <option value={'\u0000'}>{t('hotwash.byWords')}</option>}
          </select>
        )}
        <button type="button" class="button small" aria-pressed={answer.shown} disabled={action.busy} data-testid={answer.shown ? 'hotwash-hide' : 'hotwash-show'} onClick={() => void action.run(() => desk.command('ShowAnswers', [answer.slot], !answer.shown))}>{answer.shown ? t('hotwash.hide') : t('hotwash.show')}</button>
      </span>
    </li>
  );
}
