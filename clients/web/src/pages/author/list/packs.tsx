import type { AuthorScenario } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { saveFile } from '../../../parts/spreadsheet';
import { useRequest } from '../../../wire/use-request';
import { sendPack, readPack } from '../wire';

/** Takes a scenario in that came in one file; what is wrong with the file is told here. */
export function TakeIn({ onDone }: { onDone: () => void }) {
  const request = useRequest();
  const take = (file: File | undefined) => file && request.run(async () => {
    await sendPack(file);
    onDone();
  });
  return (
    <div class="author-take-in">
      <label class="button small" aria-disabled={request.busy}>
        {t('author.pack.in')}
        <input type="file" class="unseen" accept=".zip" disabled={request.busy} data-testid="author-pack-in" onChange={event => { void take(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
      </label>
      <RefusalNote refusal={request.refusal} />
    </div>
  );
}

/** Takes a scenario along in one file, with what it shares with others. */
export function TakeAlong({ scenario }: { scenario: AuthorScenario }) {
  const request = useRequest();
  // The key is sent with the request, which a link could not do.
  const save = () => request.run(async () => saveFile(`${scenario.id}.wargame.zip`, await readPack(scenario.id)));
  return (
    <>
      <button type="button" class="button small quiet" disabled={request.busy} data-testid={`author-pack-${scenario.id}`} aria-label={t('author.pack.out.of', { title: scenario.title })} onClick={() => void save()}>{t('author.pack.out')}</button>
      <RefusalNote refusal={request.refusal} />
    </>
  );
}
