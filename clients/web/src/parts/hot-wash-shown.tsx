import type { HotWashView } from '../protocol';
import { t } from '../messages';
import { questionWords } from './hot-wash';

/** What control lets everyone read: the answers to each question, those that say something alike together. */
export function HotWashShown({ views, most }: { views: readonly HotWashView[]; most: number }) {
  const shown = views.filter(view => view.clusters.length > 0);
  return (
    <div class="hot-wash-shown" data-testid="hotwash-shown">
      {shown.map(view => {
        const all = view.clusters.flatMap(cluster => cluster.answers).length;
        return (
          <section key={view.question.id}>
            <h2>{questionWords(view.question)}</h2>
            <ul class="hot-wash-clusters">
              {cut(view, most).map(cluster => (
                <li key={cluster.answers[0]!.slot} data-testid="hotwash-cluster">
                  {cluster.name && cluster.answers.length > 1 && <p class="hot-wash-cluster-name">{cluster.name} <span class="muted">{cluster.answers.length}</span></p>}
                  <ul>{cluster.answers.slice(0, most).map(answer => <li key={answer.slot}>{answer.text}</li>)}</ul>
                </li>
              ))}
            </ul>
            {all > most && <p class="muted">{t('hotwash.more', { n: all - most })}</p>}
          </section>
        );
      })}
    </div>
  );
}

/** As many answers as the wall holds: the largest clusters first. */
function cut(view: HotWashView, most: number): HotWashView['clusters'] {
  let left = most;
  return view.clusters.flatMap(cluster => {
    const answers = cluster.answers.slice(0, Math.max(0, left));
    left -= answers.length;
    return answers.length > 0 ? [{ name: cluster.name, answers }] : [];
  });
}
