import { follow } from '../../route';
import { LanguageChoice } from '../../parts/language-choice';

export function Masthead() {
  return (
    <header class="masthead">
      <a class="wordmark" href="/" onClick={follow}>
        <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 1 23 12 12 23 1 12Z" fill="#e0a526" /></svg>
        Wargame
      </a>
      <LanguageChoice />
    </header>
  );
}
