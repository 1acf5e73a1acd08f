import { language, languages, setLanguage, t } from '../messages';

/** English, Spanish or Portuguese, each in its own name. */
export function LanguageChoice() {
  if (languages.length < 2) return null;
  return (
    <label class="language">
      <span class="unseen">{t('language.label')}</span>
      <select data-testid="language" value={language()} onChange={event => setLanguage(event.currentTarget.value as never)}>
        {languages.map(({ code, name }) => <option key={code} value={code} lang={code}>{name}</option>)}
      </select>
    </label>
  );
}
