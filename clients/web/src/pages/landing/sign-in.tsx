import type { SignInView } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { signOut } from '../../wire/http';
import { useRequest } from '../../wire/use-request';

/** Where the server has people sign in before they open a session: the way there. The provider sends them back to this page. */
export function SignIn() {
  return (
    <section class="way" data-testid="sign-in">
      <h2>{t('landing.seminar')}</h2>
      <p>{t('signIn.why')}</p>
      <a class="button primary" href="/sign-in?back=/" data-testid="sign-in-go">{t('signIn.go')}</a>
    </section>
  );
}

/** Who has signed in, and the way out. */
export function SignedIn({ person, onChange }: { person: string; onChange: (view: SignInView) => void }) {
  const request = useRequest();
  const leave = () => request.run(async () => onChange(await signOut()));
  return (
    <p class="signed-in" data-testid="signed-in">
      <span>{t('signIn.as', { name: person })}</span>
      <button type="button" class="quiet" disabled={request.busy} data-testid="sign-out" onClick={() => void leave()}>{t('signIn.out')}</button>
      <RefusalNote refusal={request.refusal} />
    </p>
  );
}
