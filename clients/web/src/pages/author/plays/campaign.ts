import type { CampaignProgress, CampaignReport, Refusal } from '../../../protocol';
import { t } from '../../../messages';
import { RequestFailed } from '../../../wire/http';
import * as wire from '../wire';
import type { Workspace } from '../workspace';

/** How many plays a campaign has: enough to see what comes once in a hundred. */
export const plays = 1000;

const seed = 1;
const pause = 500;
const retry = 2000;
const patience = 30;
const ended: ReadonlySet<string> = new Set(['told', 'failed', 'cancelled']);
const before: CampaignProgress = { campaign: '', state: 'waiting', done: 0, plays: 0, why: '' };

const wait = (ms: number) => new Promise<void>(done => setTimeout(done, ms));

/** What passes by itself: the network, a server that is just replaced, too many questions. */
const passes = (error: unknown) => error instanceof RequestFailed && (error.status === 0 || error.status === 429 || error.status >= 500);

/** What a scenario does in a thousand plays: asked for, waited for, and kept while the page is open; told as old when the text is another. */
export class Campaign {
  /** How far it is; null while none is under way. */
  progress: CampaignProgress | null = null;
  report: CampaignReport | null = null;
  /** The name of the campaign that the report is of. */
  name = '';
  refusal: Refusal | null = null;
  private texts: ReadonlyMap<string, string> = new Map();
  private run = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly work: Workspace) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether the text is another than the one that the report is of. */
  get isOld(): boolean {
    const now = this.work.ownTexts;
    return now.size !== this.texts.size || [...now].some(([path, text]) => this.texts.get(path) !== text);
  }

  async start(): Promise<void> {
    const run = ++this.run;
    const [pending, texts] = [this.work.pending, this.work.ownTexts];
    this.change({ progress: before, refusal: null });
    try {
      const end = await this.follow(run, () => wire.startCampaign(this.work.id, pending, plays, seed));
      if (run !== this.run) return;
      const report = end.state === 'told' ? await wire.campaignReport(end.campaign) : null;
      if (run !== this.run) return;
      if (report) [this.report, this.name, this.texts] = [report, end.campaign, texts];
      this.change({ progress: null, refusal: report || end.state === 'cancelled' ? null : { code: '', why: t('author.plays.failed'), mend: end.why } });
    } catch (error) {
      if (run !== this.run) return;
      this.change({ progress: null, refusal: error instanceof RequestFailed ? error.refusal : { code: '', why: t('wire.failed'), mend: t('wire.failed.mend') } });
    }
  }

  /** Ends it; the report of an earlier one stays. */
  cancel(): void {
    const name = this.progress?.campaign;
    this.close();
    this.change({ progress: null });
    if (name) wire.cancelCampaign(name).catch(() => undefined);
  }

  /** Follows it no longer. */
  close(): void {
    this.run++;
  }

  private async follow(run: number, begin: () => Promise<CampaignProgress>): Promise<CampaignProgress> {
    let [progress, lost] = [await begin(), 0];
    while (run === this.run && !ended.has(progress.state)) {
      this.change({ progress });
      await wait(lost > 0 ? retry : pause);
      try {
        progress = await wire.lookAtCampaign(progress.campaign);
        // Its server is gone, and the campaign with it: the text is still here.
        if (progress.state === 'unknown' && run === this.run) progress = await begin();
        lost = 0;
      } catch (error) {
        if (!passes(error) || ++lost > patience) throw error;
      }
    }
    return progress;
  }

  private change(part: Partial<Campaign>): void {
    Object.assign(this, part);
    for (const listener of [...this.listeners]) listener();
  }
}
