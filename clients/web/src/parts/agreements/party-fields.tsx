import type { AgreementDraft, AgreementWords } from '../../protocol';
import { t } from '../../messages';
import { newId } from '../../wire/ids';
import { Audience } from './audience';
import type { Dealing, Writing } from './dealing';

interface Props {
  readonly text: AgreementDraft;
  readonly words: AgreementWords;
  readonly me: string;
  readonly writing: Writing;
  readonly dealing: Dealing;
  readonly onPut: (part: Partial<AgreementDraft>) => void;
  readonly onVoice: (writing: Writing) => void;
}

/** Who signs, who brokers, who else may read. Control first says for whom it writes. */
export function PartyFields({ text, words, me, writing, dealing, onPut, onVoice }: Props) {
  const others = words.parties.filter(party => !text.parties.includes(party.id));
  // Whoever becomes a party is sponsor or reader no more.
  const parties = (chosen: readonly string[]) => onPut({
    parties: chosen, sponsors: text.sponsors.filter(id => !chosen.includes(id)), readers: text.readers.filter(id => !chosen.includes(id)),
    clauses: text.clauses.map(clause => (chosen.includes(clause.party) ? clause : { ...clause, party: chosen[0] ?? '' })),
  });
  const speak = (forActor: string) => onVoice({
    ...writing, id: `${forActor}/${newId().slice(0, 16)}`, forActor, text: { ...text, parties: [forActor, ...text.parties.filter(id => id !== writing.forActor && id !== forActor)] },
  });
  return (
    <>
      {me === '' && (
        <label class="field"><span>{t('agreement.for')}</span>
          <select value={writing.forActor} data-testid="agreement-for" onChange={event => speak(event.currentTarget.value)}>{dealing.voices.map(voice => <option key={voice.id} value={voice.id}>{voice.name}</option>)}</select>
        </label>
      )}
      <Audience parties={words.parties} chosen={text.parties} onChoose={parties} testid="agreement-party" legend={t('agreement.field.parties')} room={false} />
      <details>
        <summary>{t('agreement.more')}{text.sponsors.length + text.readers.length > 0 && ` · ${text.sponsors.length + text.readers.length}`}</summary>
        <Audience parties={others} chosen={text.sponsors} onChoose={sponsors => onPut({ sponsors })} testid="agreement-sponsor" legend={t('agreement.field.sponsors')} room={false} />
        <Audience parties={others} chosen={text.readers} onChoose={readers => onPut({ readers })} testid="agreement-reader" legend={t('agreement.field.readers')} room={false} />
      </details>
    </>
  );
}
