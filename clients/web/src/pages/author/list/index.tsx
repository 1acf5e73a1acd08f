import { useState } from 'preact/hooks';
import type { AuthorScenario } from '../../../protocol';
import { t } from '../../../messages';
import { follow, go } from '../../../route';
import { Masthead } from '../../landing/masthead';
import { draftsIn } from '../drafts';
import { authorKey, forgetKey } from '../key';
import { NewScenario } from './new-scenario';
import { TakeAlong, TakeIn } from './packs';

/** All scenarios: one's own to go on with, those that came with the program to read and to copy. */
export function ScenarioList({ list, onChange }: { list: readonly AuthorScenario[]; onChange: () => void }) {
  const [from, setFrom] = useState<AuthorScenario | 'starter' | null>(null);
  const own = list.filter(scenario => scenario.own);
  return (
    <div class="author-list">
      <Masthead />
      <main>
        <header class="author-head">
          <div>
            <h1>{t('author.title')}</h1>
            <p class="lead">{t('author.lead')}</p>
          </div>
          <div class="buttons">
            <TakeIn onDone={onChange} />
            <button type="button" class="button primary" data-testid="author-new" onClick={() => setFrom('starter')}>{t('author.new')}</button>
          </div>
        </header>
        <section class="block">
          <h2>{t('author.own')}</h2>
          {own.length === 0 ? <p class="muted">{t('author.own.none')}</p> : <Cards list={own} onCopy={setFrom} />}
        </section>
        <section class="block">
          <h2>{t('author.shipped')} <span class="muted">{t('author.shipped.text')}</span></h2>
          <Cards list={list.filter(scenario => !scenario.own)} onCopy={setFrom} />
        </section>
      </main>
      {authorKey() && <footer class="colophon"><button type="button" class="plain-link" data-testid="author-forget" onClick={() => { forgetKey(); go('/'); }}>{t('author.forget')}</button></footer>}
      {from && <NewScenario from={from === 'starter' ? null : from} taken={list.map(one => one.id)} onClose={() => { setFrom(null); onChange(); }} />}
    </div>
  );
}

function Cards({ list, onCopy }: { list: readonly AuthorScenario[]; onCopy: (scenario: AuthorScenario) => void }) {
  return (
    <ul class="author-cards">
      {list.map(scenario => (
        <li key={scenario.id} data-testid={`author-scenario-${scenario.id}`}>
          <a class="author-card" href={`/author/${scenario.id}`} onClick={follow} data-testid={`author-open-${scenario.id}`}>
            <strong>{scenario.title}</strong>
            <code>{scenario.id}</code>
            {scenario.own && <span class={scenario.offered ? 'muted' : 'author-unfinished'}>{scenario.offered ? t('author.offered') : t('author.unfinished')}</span>}
            {draftsIn(scenario.id).length > 0 && <span class="author-unfinished">{t('author.unsaved.files', { n: draftsIn(scenario.id).length })}</span>}
          </a>
          <button type="button" class="button small" data-testid={`author-copy-${scenario.id}`} aria-label={t('author.copy.of', { title: scenario.title })} onClick={() => onCopy(scenario)}>{t('author.copy')}</button>
          <TakeAlong scenario={scenario} />
        </li>
      ))}
    </ul>
  );
}
