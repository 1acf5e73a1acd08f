import type { AgreementView } from '../../protocol';
import { t } from '../../messages';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../refusal-note';
import type { Dealing, Writing } from './dealing';

/** The private drafts that the reader may see: a team its own, control all. */
export function DraftsKept({ agreement, dealing, onWrite }: { agreement: AgreementView; dealing: Dealing; onWrite: (writing: Writing) => void }) {
  const action = useAction();
  const mine = (party: string) => party === dealing.me || dealing.voices.some(voice => voice.id === party);
  const forActor = (party: string) => (dealing.me ? '' : party);
  return (
    <>
      {agreement.drafts.map(draft => (
        <section key={draft.party} class="draft-kept">
          <p><strong>{t('agreement.draftOf', { who: draft.party === dealing.me ? t('agreement.us') : draft.party })}</strong> {draft.text.title} · {t('agreement.clauses', { n: draft.text.clauses.length })}</p>
          {mine(draft.party) && dealing.notMine('negotiate') === '' && (
            <div class="buttons">
              <button type="button" class="button" data-testid="draft-open" onClick={() => onWrite({ id: agreement.id, onto: agreement.versions.at(-1)?.number ?? 0, text: draft.text, forActor: forActor(draft.party) })}>{t('agreement.draft.open')}</button>
              <button type="button" class="button small quiet" disabled={action.busy} data-testid="draft-drop" onClick={() => void action.run(() => dealing.drop(agreement.id, forActor(draft.party)))}>{t('agreement.draft.drop')}</button>
            </div>
          )}
        </section>
      ))}
      <RefusalNote refusal={action.refusal} />
    </>
  );
}
