import { useEffect, useState } from 'preact/hooks';
import { t } from '../../messages';
import { Explanations } from '../../parts/explain';
import { Gate, NoKey } from '../../parts/gate';
import { LanguageChoice } from '../../parts/language-choice';
import type { BoardPage, ControlPage } from '../../protocol';
import type { Desk } from '../../wire/connection';
import { tokenFor } from '../../wire/tokens';
import { useWatching } from '../../wire/use-desk';
import { useFollow } from '../../wire/use-follow';
import { BoardShown } from '../board';
import { ControlContext } from '../control/context';
import { WatchDesk } from './desk';

/** An observer's or evaluator's page: what control allows them to see, and for evaluators the evaluation guide. */
export function Watch({ id }: { id: string }) {
  const known = tokenFor(id, 'watch');
  const [round, setRound] = useState(0);
  return known ? <Attached key={round} id={id} token={known.token} again={() => setRound(round + 1)} /> : <NoKey />;
}

function Attached({ id, token, again }: { id: string; token: string; again: () => void }) {
  const desk = useWatching(token);
  useFollow(desk, id, 'watch');
  const page = desk.page;
  // Control has opened or closed the observer's eyes: come in anew, to the other desk.
  useEffect(() => { if (desk.ended?.why === 'sight') again(); }, [desk.ended]);
  useEffect(() => { if (page) document.title = page.header.title; }, [page?.header.title]);
  if (!page || desk.ended) return <Gate status={desk.ended?.why === 'sight' ? 'connecting' : desk.status} ended={desk.ended} />;
  if (!('desks' in page)) {
    return (
      <BoardShown desk={desk as Desk<BoardPage>} page={page} menu={<LanguageChoice />}>
        <p class="watching-note" data-testid="watching">{t('watch.public')}</p>
      </BoardShown>
    );
  }
  return (
    <ControlContext.Provider value={{ desk: desk as Desk<ControlPage>, page, looking: `/as/${id}` }}>
      <Explanations ask={(key, turn) => desk.ask('Explain', key, turn)} lastTurn={page.packet ? page.header.turn : page.outcome?.turn ?? 0}>
        <WatchDesk />
      </Explanations>
    </ControlContext.Provider>
  );
}
