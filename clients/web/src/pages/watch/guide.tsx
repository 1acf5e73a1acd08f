import { useState } from 'preact/hooks';
import { limits, type ObservationView } from '../../protocol';
import { t, tWord } from '../../messages';
import { Observations } from '../../parts/observations';
import { ratings } from '../../parts/ratings';
import { RefusalNote } from '../../parts/refusal-note';
import { useKept } from '../../wire/kept';
import { newId } from '../../wire/ids';
import { useAction } from '../../wire/use-desk';
import { useControl } from '../control/context';

const blank = { id: '', actor: '', task: '', text: '', rating: '' };

/** The exercise evaluation guide: a task, what was seen, a rating. What is typed is kept on the device; the moment is that of the first saving. */
export function Guide() {
  const { desk, page } = useControl();
  const me = desk.attached?.seatId ?? '';
  const [line, setLine] = useKept(`guide.${page.header.sessionId}`, blank);
  const [saved, setSaved] = useState(false);
  const action = useAction();
  const change = (part: Partial<typeof blank>) => { setSaved(false); setLine({ ...line, ...part }); };
  const save = async () => {
    const done = await action.run(() => desk.command('Observe', { observationId: line.id || newId(), actor: line.actor, task: line.task, text: line.text, rating: line.rating }));
    if (done) { setLine({ ...blank, actor: line.actor, task: line.task }); setSaved(true); }
  };
  const edit = (made: ObservationView) => setLine({ id: made.observationId, actor: made.actor, task: made.task, text: made.text, rating: made.rating });
  const mine = page.observations.filter(made => made.watcherId === me);
  const tasks = [...new Set(page.observations.map(made => made.task))];
  return (
    <section class="block guide" data-testid="guide">
      <h2>{t('guide.title')}</h2>
      <form onSubmit={event => { event.preventDefault(); void save(); }}>
        <label class="field"><span>{t('guide.team')}</span>
          <select value={line.actor} data-testid="guide-team" onChange={event => change({ actor: event.currentTarget.value })}>
            <option value="">{t('guide.room')}</option>
            {page.desks.filter(row => row.playable).map(row => <option key={row.team.actor} value={row.team.actor}>{row.team.name}</option>)}
          </select>
        </label>
        <label class="field"><span>{t('guide.task')}</span>
          <input type="text" required list="guide-tasks" value={line.task} maxLength={limits.taskCharacters} data-testid="guide-task" onInput={event => change({ task: event.currentTarget.value })} />
          <datalist id="guide-tasks">{tasks.map(task => <option key={task} value={task} />)}</datalist>
        </label>
        <label class="field"><span>{t('guide.text')}</span>
          <textarea rows={3} required value={line.text} maxLength={limits.observationCharacters} data-testid="guide-text" onInput={event => change({ text: event.currentTarget.value })} />
        </label>
        <fieldset class="field">
          <legend>{t('guide.rating')}</legend>
          <div class="ratings">
            {ratings.map(rating => (
              <button key={rating} type="button" class="chip" aria-pressed={line.rating === rating} data-testid={`guide-${rating}`} onClick={() => change({ rating })}>
                <strong>{t(`rating.letter.${rating}`)}</strong> {t(`rating.${rating}`)}
              </button>
            ))}
          </div>
        </fieldset>
        <p class="muted">{t('guide.moment', { turn: page.header.turnLabel || tWord('phase', 'lobby'), phase: tWord('phase', page.header.phase) })}</p>
        <RefusalNote refusal={action.refusal} />
        <p class="buttons">
          <button type="submit" class="button primary" disabled={action.busy || !line.task.trim() || !line.text.trim() || !line.rating} data-testid="guide-save">{line.id ? t('guide.change') : t('guide.save')}</button>
          {line.id && <button type="button" class="button quiet" onClick={() => setLine(blank)}>{t('form.cancel')}</button>}
          {saved && <span role="status">{t('guide.saved')}</span>}
        </p>
      </form>
      <Observations observations={mine} onEdit={edit} onRemove={made => void action.run(() => desk.command('WithdrawObservation', made.observationId))} />
    </section>
  );
}
