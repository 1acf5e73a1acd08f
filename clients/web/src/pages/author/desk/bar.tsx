import { t } from '../../../messages';
import { LanguageChoice } from '../../../parts/language-choice';
import { follow } from '../../../route';
import { views, type View } from '../beside/views';
import type { Pane } from './index';
import { useAuthorDesk } from './context';
import { PlayFromHere } from './play-from-here';

interface Props {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  readonly view: View | null;
  readonly onView: (view: View | null) => void;
}

const panes: readonly Pane[] = ['files', 'text', 'problems', 'beside'];

/** What is open, what can be seen beside it, and the way to play it. */
export function Bar({ pane, onPane, view, onView }: Props) {
  const { work } = useAuthorDesk();
  return (
    <header class="topbar author-bar">
      <div class="who">
        <a class="bar-link" href="/author" onClick={follow} data-testid="author-back">{t('author.all')}</a>
        <span class="who-words"><strong>{work.scenario!.title}</strong><span class="seat-title">{work.id}{!work.scenario!.own && ` · ${t('author.readOnly')}`}</span></span>
      </div>
      <div class="when">
        <nav class="author-views" aria-label={t('author.beside')}>
          {views.map(one => (
            <button key={one} type="button" aria-pressed={view === one} data-testid={`author-view-${one}`} onClick={() => onView(view === one ? null : one)}>{t(`author.view.${one}`)}</button>
          ))}
        </nav>
        <PlayFromHere />
        <LanguageChoice />
      </div>
      <nav class="author-pane-choice" aria-label={t('author.panes')}>
        {panes.filter(one => one !== 'beside' || view !== null).map(one => (
          <button key={one} type="button" aria-pressed={pane === one} data-testid={`author-pane-${one}`} onClick={() => onPane(one)}>
            {one === 'beside' ? t(`author.view.${view!}`) : t(`author.pane.${one}`)}{one === 'problems' && work.check ? ` · ${work.check.findings.length}` : ''}
          </button>
        ))}
      </nav>
    </header>
  );
}
