import type { CampaignReport } from '../../../protocol';
import { language, t } from '../../../messages';
import { saveFile } from '../../../parts/spreadsheet';
import { RefusalNote } from '../../../parts/refusal-note';
import { useRequest } from '../../../wire/use-request';
import { campaignFile } from '../wire';
import { Beliefs } from './beliefs';
import { Choices, Happenings } from './happenings';
import { Deciders } from './deciders';
import { Ladders } from './ladders';
import { Mandates } from './mandates';
import { Moves } from './moves';
import { Numbers } from './numbers';
import { Suspects } from './suspects';
import { percent } from './words';

/** What a thousand plays tell: first what an author may want to mend, then what decides, then all the rest. */
export function Report({ report, name }: { report: CampaignReport; name: string }) {
  const lines = report.mandates.flatMap(mandate => mandate.lines);
  const of = (all: readonly unknown[], some: readonly unknown[]) => t('author.plays.of', { n: some.length, all: all.length });
  const minutes = (n: number) => new Intl.NumberFormat(language(), { style: 'unit', unit: 'minute', maximumFractionDigits: 0 }).format(n);
  return (
    <div class="plays-report" data-testid="author-plays-report">
      <p class="muted">{t('author.plays.facts', { plays: report.plays, casts: report.casts, turns: report.turns, profile: report.profile })}</p>
      <dl class="plays-facts">
        <Fact figure={percent(report.luck)} what={t('author.plays.luck')} />
        <Fact figure={of(report.injects, report.injects.filter(one => one.share > 0))} what={t('author.plays.injects')} />
        <Fact figure={of(lines, lines.filter(line => line.met > 0))} what={t('author.plays.objectives')} />
        <Fact figure={minutes(report.clockMinutes || report.plannedMinutes)} what={report.clockMinutes ? t('author.plays.clocks', { minutes: minutes(report.plannedMinutes) }) : t('author.plays.planned')} />
      </dl>
      <Suspects report={report} />
      <Deciders mandates={report.mandates} />
      <Mandates mandates={report.mandates} cards={report.privateCards} />
      <Ladders ladders={report.ladders} />
      <section>
        <h3>{t('author.plays.happens')}</h3>
        <div class="plays-cards">
          <Happenings kind="inject" title={t('author.plays.happens.injects')} all={report.injects} />
          <Happenings kind="crisis" title={t('author.plays.happens.crises')} all={report.crises} />
        </div>
      </section>
      <Choices choices={report.choices} />
      <Moves moves={report.moves} />
      <Beliefs beliefs={report.beliefs} />
      <Numbers numbers={report.numbers} />
      <Files name={name} />
    </div>
  );
}

function Fact({ figure, what }: { figure: string; what: string }) {
  return <div><dt>{what}</dt><dd>{figure}</dd></div>;
}

/** The same report as files: a page for the projector and the drawer, and numbers for a notebook. */
function Files({ name }: { name: string }) {
  const request = useRequest();
  // The key is sent with the request, which a link could not do.
  const save = (ending: 'html' | 'json') => request.run(async () => saveFile(`playtest.${ending}`, await campaignFile(name, ending)));
  return (
    <section>
      <h3>{t('author.plays.take')}</h3>
      <p class="muted">{t('author.plays.take.text')}</p>
      <div class="buttons">
        <button type="button" class="button small" disabled={request.busy} data-testid="author-plays-page" onClick={() => void save('html')}>{t('author.plays.take.page')}</button>
        <button type="button" class="button small" disabled={request.busy} data-testid="author-plays-json" onClick={() => void save('json')}>JSON</button>
      </div>
      <RefusalNote refusal={request.refusal} />
    </section>
  );
}
