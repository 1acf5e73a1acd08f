// Generated from src/Wargame.Protocol. Do not edit: `WARGAME_UPDATE=1 dotnet test --project tests/Wargame.Protocol.Tests` writes it anew.

export interface AgreementDraft {
  readonly title: string;
  readonly parties: readonly string[];
  readonly sponsors: readonly string[];
  readonly readers: readonly string[];
  readonly clauses: readonly ClauseDraft[];
  readonly until: number;
}

export interface AgreementVersionView {
  readonly number: number;
  readonly by: PartyView | null;
  readonly turnLabel: string;
  readonly clauses: readonly ClauseView[];
  readonly untilLabel: string;
  readonly signedBy: readonly string[];
  readonly hands: number;
  readonly text: AgreementDraft;
}

export interface AgreementView {
  readonly id: string;
  readonly title: string;
  readonly standing: string;
  readonly letIn: boolean;
  readonly parties: readonly PartyView[];
  readonly sponsors: readonly PartyView[];
  readonly readers: readonly PartyView[];
  readonly versions: readonly AgreementVersionView[];
  readonly drafts: readonly DraftedAgreement[];
  readonly sinceLabel: string;
  readonly endedBy: PartyView | null;
  readonly endedBecause: string;
  readonly mayPropose: boolean;
  readonly maySign: boolean;
  readonly mayLeave: boolean;
}

export interface AgreementWords {
  readonly parties: readonly PartyView[];
  readonly orders: readonly OrderWord[];
  readonly places: readonly PlaceWord[];
  readonly numbers: readonly NumberWord[];
  readonly turns: readonly TurnWord[];
}

export interface AgreementsView {
  readonly agreements: readonly AgreementView[];
  readonly breaches: readonly BreachView[];
}

export interface AmongPlaysView {
  readonly plays: number;
  readonly casts: number;
  readonly seed: string;
  readonly profile: string;
  readonly turnLabels: readonly string[];
  readonly numbers: readonly NumberAmongPlaysView[];
}

export interface AnnouncementView {
  readonly text: string;
  readonly at: string;
}

export interface AnswerPreview {
  readonly answer: string;
  readonly expected: OrderPreview;
}

export interface ArgumentChangeView {
  readonly key: string;
  readonly label: string;
  readonly change: number;
  readonly unit: string;
  readonly good: string;
  readonly onFailure: boolean;
}

export interface ArgumentDraft {
  readonly argumentId: string;
  readonly action: string;
  readonly effect: string;
  readonly reasons: readonly string[];
  readonly place: string;
  readonly number: string;
  readonly secret: boolean;
  readonly revision: number | null;
}

export interface ArgumentPointView {
  readonly number: number;
  readonly fromName: string;
  readonly fromCode: string;
  readonly for: boolean;
  readonly text: string;
  readonly mine: boolean;
}

export interface ArgumentResultView {
  readonly way: string;
  readonly verdict: string;
  readonly reason: string;
  readonly roll: ArgumentRollView | null;
  readonly changes: readonly ArgumentChangeView[];
  readonly narratives: readonly NarrativeView[];
  readonly fact: string;
}

export interface ArgumentRollView {
  readonly for: number;
  readonly against: number;
  readonly suggested: number;
  readonly chance: number;
  readonly drawn: number;
}

export interface ArgumentTelling {
  readonly argumentId: string;
  readonly narratives: readonly NarrativeView[];
  readonly fact: string;
}

export interface ArgumentView {
  readonly id: string;
  readonly actor: string;
  readonly actorName: string;
  readonly actorCode: string;
  readonly turnLabel: string;
  readonly action: string;
  readonly effect: string;
  readonly reasons: readonly string[];
  readonly place: string;
  readonly placeName: string;
  readonly number: string;
  readonly numberLabel: string;
  readonly secret: boolean;
  readonly by: string;
  readonly mayChange: boolean;
  readonly pointsLeft: number;
  readonly points: readonly ArgumentPointView[];
  readonly vote: ArgumentVoteView | null;
  readonly suggested: number;
  readonly result: ArgumentResultView | null;
  readonly revision: number;
}

export interface ArgumentVoteView {
  readonly open: boolean;
  readonly mayVote: boolean;
  readonly own: number | null;
  readonly given: number;
  readonly asked: number;
  readonly estimates: readonly number[];
  readonly median: number | null;
}

export interface ArgumentsView {
  readonly most: number;
  readonly way: string;
  readonly mayWrite: boolean;
  readonly now: readonly ArgumentView[];
  readonly facts: readonly EstablishedFact[];
}

export interface AttachReply {
  readonly role: string;
  readonly sessionId: string;
  readonly seatId: string;
  readonly refusal: Refusal | null;
}

export interface AttributedNumberView {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly unit: string;
  readonly good: string;
  readonly opening: number;
  readonly world: number;
  readonly injects: number;
  readonly shares: readonly number[];
  readonly errors: readonly number[];
  readonly end: number;
  readonly luckLow: number;
  readonly luckMiddle: number;
  readonly luckHigh: number;
}

export interface Attribution {
  readonly players: readonly AttributionPlayer[];
  readonly exact: boolean;
  readonly runs: number;
  readonly numbers: readonly AttributedNumberView[];
  readonly turningPoints: readonly TurningPointView[];
}

export interface AttributionPlayer {
  readonly actor: string;
  readonly name: string;
  readonly code: string;
  readonly colour: string;
  readonly shape: string;
}

export interface AttributionView {
  readonly done: number;
  readonly result: Attribution | null;
}

export interface AuthorChange {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export interface AuthorCheck {
  readonly findings: readonly AuthorFinding[];
  readonly playable: boolean;
  readonly turns: readonly string[];
  readonly names: readonly AuthorName[];
  readonly files: readonly string[];
}

export interface AuthorFile {
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
  readonly own: boolean;
}

export interface AuthorFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly label: string;
  readonly explanation: string;
  readonly help: string;
  readonly at: AuthorPlace;
  readonly edits: readonly AuthorMend[];
}

export interface AuthorFolder {
  readonly scenario: AuthorScenario;
  readonly files: readonly AuthorFile[];
}

export interface AuthorForm {
  readonly kind: string;
  readonly noun: string;
  readonly map: string;
  readonly names: string;
  readonly words: readonly AuthorWord[];
  readonly keys: readonly AuthorForm[];
  readonly items: readonly AuthorForm[];
}

export interface AuthorFormat {
  readonly scenario: string;
  readonly included: string;
  readonly maps: readonly AuthorMapFormat[];
  readonly functions: readonly AuthorWord[];
}

export interface AuthorKeyFormat {
  readonly name: string;
  readonly required: boolean;
  readonly about: string;
  readonly otherwise: string;
  readonly example: string;
  readonly forms: readonly AuthorForm[];
}

export interface AuthorMap {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly MapColumn[];
  readonly nodes: readonly AuthorMapNode[];
  readonly edges: readonly AuthorMapEdge[];
}

export interface AuthorMapCause {
  readonly id: string;
  readonly because: string;
  readonly source: string;
  readonly sign: string;
  readonly at: AuthorPlace | null;
}

export interface AuthorMapEdge {
  readonly from: string;
  readonly to: string;
  readonly sign: string;
  readonly path: string;
  readonly causes: readonly AuthorMapCause[];
}

export interface AuthorMapFormat {
  readonly id: string;
  readonly noun: string;
  readonly about: string;
  readonly example: string;
  readonly keys: readonly AuthorKeyFormat[];
}

export interface AuthorMapNode {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface AuthorMend {
  readonly label: string;
  readonly changes: readonly AuthorChange[];
}

export interface AuthorName {
  readonly kind: string;
  readonly id: string;
  readonly about: string;
  readonly at: AuthorPlace | null;
}

export interface AuthorPinned {
  readonly joinCode: string;
  readonly openedAt: string;
  readonly texts: readonly AuthorText[];
}

export interface AuthorPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface AuthorScenario {
  readonly id: string;
  readonly title: string;
  readonly own: boolean;
  readonly offered: boolean;
}

export interface AuthorText {
  readonly path: string;
  readonly text: string;
}

export interface AuthorTexts {
  readonly texts: readonly AuthorText[];
}

export interface AuthorWord {
  readonly word: string;
  readonly about: string;
}

export interface BeliefDecision {
  readonly turn: number;
  readonly turnLabel: string;
  readonly actor: string;
  readonly actorName: string;
  readonly orders: readonly string[];
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly effects: readonly number[];
  readonly dependence: string;
}

export interface BeliefEnd {
  readonly value: number;
  readonly ownDoing: number;
  readonly low: number;
  readonly high: number;
}

export interface BeliefLeftOut {
  readonly profile: string;
  readonly order: LeftOutView;
}

export interface BeliefNumber {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly ends: readonly BeliefEnd[];
  readonly dependence: string;
}

export interface BeliefObjective {
  readonly actorName: string;
  readonly text: string;
  readonly states: readonly string[];
}

export interface BeliefsSlide {
  readonly profiles: readonly ProfileCard[];
  readonly scores: readonly BeliefNumber[];
  readonly board: readonly BeliefNumber[];
  readonly objectives: readonly BeliefObjective[];
  readonly decisions: readonly BeliefDecision[];
  readonly leftOut: readonly BeliefLeftOut[];
}

export interface BeliefsView {
  readonly done: number;
  readonly result: BeliefsSlide | null;
}

export interface BenchCard {
  readonly cardId: string;
  readonly actor: string;
  readonly actorName: string;
  readonly title: string;
  readonly options: readonly CardOptionView[];
  readonly chosen: string;
}

export interface BenchHand {
  readonly kind: string;
  readonly subject: string;
  readonly label: string;
}

export interface BenchInject {
  readonly id: string;
  readonly title: string;
}

export interface BenchOrder {
  readonly order: DraftOrder;
  readonly actor: string;
  readonly actorName: string;
  readonly name: string;
  readonly targetName: string;
  readonly host: string;
  readonly hostName: string;
  readonly requestId: string;
  readonly answer: string;
  readonly withdrawn: boolean;
  readonly vetoed: boolean;
}

export interface BenchRuling {
  readonly key: string;
  readonly label: string;
  readonly change: number;
  readonly unit: string;
}

export interface BenchTurn {
  readonly turn: number;
  readonly turnLabel: string;
  readonly orders: readonly BenchOrder[];
  readonly cards: readonly BenchCard[];
  readonly injects: readonly BenchInject[];
  readonly rulings: readonly BenchRuling[];
  readonly hands: readonly BenchHand[];
}

export interface BesideSessionReply {
  readonly result: BesideSessionView | null;
  readonly refusal: Refusal | null;
}

export interface BesideSessionView {
  readonly first: string;
  readonly second: string;
  readonly turns: number;
  readonly turnLabel: string;
  readonly turnLabels: readonly string[];
  readonly sameVersion: boolean;
  readonly sameBeliefs: boolean;
  readonly sameLuck: boolean;
  readonly notInBoth: number;
  readonly parted: string;
  readonly partedFirst: readonly string[];
  readonly partedSecond: readonly string[];
  readonly endings: readonly EndingBesideView[];
  readonly scores: readonly ComparedFigure[];
  readonly board: readonly ComparedFigure[];
  readonly differences: readonly ComparedFigure[];
}

export interface BoardPage {
  readonly header: SessionHeader;
  readonly teams: readonly TeamStatus[];
  readonly map: MapView;
  readonly board: readonly NumberView[];
  readonly news: readonly NewsView[];
  readonly ladders: readonly LadderView[];
  readonly crises: readonly CrisisView[];
  readonly outcome: OutcomeView | null;
  readonly agreements: AgreementsView;
  readonly debrief: readonly DebriefLine[];
  readonly hotWash: readonly HotWashView[];
  readonly arguments: ArgumentsView;
  readonly whatIf: string;
}

export interface BranchView {
  readonly name: string;
  readonly reason: string;
  readonly turnLabel: string;
  readonly phase: string;
}

export interface BreachDisclosure {
  readonly breachId: string;
  readonly to: readonly string[];
}

export interface BreachJudgement {
  readonly agreementId: string;
  readonly clause: number;
  readonly reason: string;
  readonly to: readonly string[];
}

export interface BreachView {
  readonly id: string;
  readonly agreementId: string;
  readonly title: string;
  readonly partyName: string;
  readonly clause: ClauseView;
  readonly turnLabel: string;
  readonly instrument: string;
  readonly targetName: string;
  readonly level: number;
  readonly unpaid: boolean;
  readonly numberLabel: string;
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
  readonly knownTo: readonly string[];
  readonly proposed: boolean;
}

export interface CampaignBelief {
  readonly name: string;
  readonly plays: number;
  readonly shifts: readonly CampaignShift[];
}

export interface CampaignChoice {
  readonly id: string;
  readonly title: string;
  readonly asked: number;
  readonly difference: number | null;
  readonly neverMatters: boolean;
  readonly options: readonly CampaignOption[];
}

export interface CampaignHappening {
  readonly id: string;
  readonly name: string;
  readonly share: number;
}

export interface CampaignLadder {
  readonly id: string;
  readonly name: string;
  readonly rungs: readonly CampaignRung[];
}

export interface CampaignLine {
  readonly id: string;
  readonly text: string;
  readonly met: number;
  readonly partly: number;
}

export interface CampaignMandate {
  readonly actor: string;
  readonly name: string;
  readonly byTurn: readonly CampaignSpread[];
  readonly own: number;
  readonly others: number;
  readonly luck: number;
  readonly lines: readonly CampaignLine[];
}

export interface CampaignMove {
  readonly actor: string;
  readonly id: string;
  readonly name: string;
  readonly used: number;
  readonly lift: number;
  readonly error: number | null;
  readonly verdict: string;
}

export interface CampaignNumber {
  readonly key: string;
  readonly entity: string;
  readonly name: string;
  readonly unit: string;
  readonly isGauge: boolean;
  readonly byTurn: readonly CampaignSpread[];
}

export interface CampaignOption {
  readonly name: string;
  readonly share: number;
}

export interface CampaignPrivateCard {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly met: number;
}

export interface CampaignProgress {
  readonly campaign: string;
  readonly state: string;
  readonly done: number;
  readonly plays: number;
  readonly why: string;
}

export interface CampaignReport {
  readonly title: string;
  readonly profile: string;
  readonly plays: number;
  readonly casts: number;
  readonly turns: number;
  readonly luck: number;
  readonly clockMinutes: number;
  readonly plannedMinutes: number;
  readonly mandates: readonly CampaignMandate[];
  readonly privateCards: readonly CampaignPrivateCard[];
  readonly injects: readonly CampaignHappening[];
  readonly crises: readonly CampaignHappening[];
  readonly ladders: readonly CampaignLadder[];
  readonly choices: readonly CampaignChoice[];
  readonly moves: readonly CampaignMove[];
  readonly neverOrdered: readonly CampaignUnused[];
  readonly beliefs: readonly CampaignBelief[];
  readonly numbers: readonly CampaignNumber[];
}

export interface CampaignRequest {
  readonly texts: readonly AuthorText[];
  readonly plays: number;
  readonly seed: number;
  readonly profile: string | null;
}

export interface CampaignRung {
  readonly name: string;
  readonly ended: number;
  readonly reached: number;
}

export interface CampaignShift {
  readonly actor: string;
  readonly points: number;
  readonly error: number | null;
}

export interface CampaignSpread {
  readonly low: number;
  readonly lowerQuarter: number;
  readonly middle: number;
  readonly upperQuarter: number;
  readonly high: number;
}

export interface CampaignUnused {
  readonly id: string;
  readonly name: string;
  readonly inDoctrine: boolean;
}

export interface CardOptionView {
  readonly optionId: string;
  readonly label: string;
  readonly text: string;
}

export interface CardView {
  readonly cardId: string;
  readonly title: string;
  readonly html: string;
  readonly options: readonly CardOptionView[];
  readonly default: string;
  readonly chosen: string;
}

export interface CellView {
  readonly facilitators: readonly FacilitatorView[];
  readonly duties: readonly DutyView[];
  readonly notes: readonly ControlNoteView[];
  readonly seen: number;
  readonly packetSince: string | null;
}

export interface ChangeDraft {
  readonly key: string;
  readonly change: number;
}

export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface ClauseDraft {
  readonly secret: boolean;
  readonly kind: string;
  readonly party: string;
  readonly instruments: readonly string[];
  readonly target: string;
  readonly level: number;
  readonly number: string;
  readonly amount: number;
  readonly until: number;
  readonly text: string;
}

export interface ClauseView {
  readonly number: number;
  readonly secret: boolean;
  readonly kind: string;
  readonly partyName: string;
  readonly instruments: readonly string[];
  readonly targetName: string;
  readonly level: number;
  readonly eachTurn: readonly Price[];
  readonly numberLabel: string;
  readonly amount: number;
  readonly unit: string;
  readonly untilLabel: string;
  readonly text: string;
}

export interface CommandReply {
  readonly refusal: Refusal | null;
}

export interface ComparedFigure {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
  readonly causes: readonly ComparedReason[];
}

export interface ComparedReason {
  readonly because: string;
  readonly first: number;
  readonly second: number;
}

export interface ContributionView {
  readonly level: string;
  readonly count: number;
  readonly perTurn: number;
  readonly median: number | null;
  readonly evidence: readonly EvidenceMoment[];
}

export interface ContributorView {
  readonly seatId: string;
  readonly actor: string;
  readonly title: string;
  readonly person: string;
  readonly contributions: readonly ContributionView[];
}

export interface ControlCrisisView {
  readonly crisis: CrisisView;
  readonly to: readonly string[];
  readonly onWhen: string;
  readonly offWhen: string;
  readonly source: string;
}

export interface ControlNewsView {
  readonly news: NewsView;
  readonly to: readonly string[];
  readonly expected: string;
}

export interface ControlNoteDraft {
  readonly text: string;
  readonly actor: string;
  readonly inject: string;
}

export interface ControlNoteView {
  readonly number: number;
  readonly person: string;
  readonly text: string;
  readonly actor: string;
  readonly actorName: string;
  readonly inject: string;
  readonly turn: number;
  readonly turnLabel: string;
  readonly phase: string;
  readonly at: string;
}

export interface ControlPage {
  readonly header: SessionHeader;
  readonly joinAddress: string;
  readonly nextAction: string;
  readonly nextHint: string;
  readonly desks: readonly DeskView[];
  readonly map: MapView;
  readonly board: readonly NumberView[];
  readonly news: readonly ControlNewsView[];
  readonly msel: readonly MselRow[];
  readonly ladders: readonly LadderView[];
  readonly crises: readonly ControlCrisisView[];
  readonly packet: PacketView | null;
  readonly outcome: OutcomeView | null;
  readonly log: readonly LogLine[];
  readonly talk: readonly ConversationView[];
  readonly beliefs: ProfileCard | null;
  readonly agreements: AgreementsView;
  readonly locked: boolean;
  readonly watchers: readonly WatcherView[];
  readonly observations: readonly ObservationView[];
  readonly cell: CellView;
  readonly hotWash: readonly HotWashView[];
  readonly disclosures: readonly SetFact[];
  readonly arguments: ArgumentsView;
}

export interface ConversationView {
  readonly id: string;
  readonly title: string;
  readonly members: readonly PartyView[];
  readonly messages: readonly MessageView[];
  readonly earlier: number;
  readonly read: Readonly<Record<string, number>>;
}

export interface CoverView {
  readonly countries: readonly string[];
  readonly places: readonly PlaceView[];
  readonly enlarged: readonly string[];
}

export interface Credit {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly value: number;
  readonly without: number;
  readonly stateWithout: string;
}

export interface CrisisView {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly since: string;
  readonly hazard: number;
}

export interface CriterionView {
  readonly id: string;
  readonly weight: number | null;
}

export interface CustomFieldView {
  readonly name: string;
  readonly text: string;
}

export interface DebriefLine {
  readonly team: TeamStatus;
  readonly score: number;
  readonly scoreWithout: number;
  readonly boardGain: number;
}

export interface DecisionView {
  readonly turn: number;
  readonly turnLabel: string;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly what: string;
  readonly choice: string;
  readonly person: string;
  readonly title: string;
  readonly because: string;
  readonly version: number;
}

export interface DeedsView {
  readonly doctrine: readonly DoctrineOrderView[];
  readonly requests: readonly RequestTimeView[];
  readonly replies: readonly ReplyTimeView[];
  readonly spoke: readonly SpokeView[];
  readonly statements: readonly StatementView[];
  readonly rubric: RubricView | null;
  readonly own: OwnPart | null;
}

export interface DeskView {
  readonly team: TeamStatus;
  readonly playable: boolean;
  readonly seats: readonly SeatView[];
  readonly drafts: readonly DraftView[];
  readonly openRequests: readonly RequestView[];
  readonly openCards: readonly CardView[];
  readonly privateCard: PrivateCardView | null;
  readonly lastSeen: string | null;
  readonly help: HelpView | null;
  readonly doctrine: string;
  readonly askedSince: string | null;
  readonly roles: readonly RoleView[];
  readonly decisions: readonly DecisionView[];
}

export interface DisclosureDraft {
  readonly kind: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly level: string;
  readonly reason: string;
}

export interface DoctrineInsteadView {
  readonly changes: readonly WhatIfChange[];
  readonly orders: readonly DoctrineOrderView[];
}

export interface DoctrineOrderView {
  readonly turn: number;
  readonly actor: string;
  readonly instrument: string;
  readonly target: string;
  readonly words: string;
  readonly level: number;
  readonly because: string;
}

export interface DraftOrder {
  readonly draftId: string;
  readonly instrument: string;
  readonly target: string;
  readonly level: number;
  readonly mode: string;
  readonly turns: number;
  readonly imposeIfRefused: boolean;
  readonly revision: number | null;
}

export interface DraftView {
  readonly order: DraftOrder;
  readonly name: string;
  readonly targetName: string;
  readonly hostName: string;
  readonly by: string;
  readonly cost: readonly Price[];
  readonly lag: number;
  readonly asked: boolean;
  readonly answer: string;
  readonly changedBy: string;
}

export interface DraftedAgreement {
  readonly party: string;
  readonly text: AgreementDraft;
}

export interface DrawView {
  readonly id: string;
  readonly name: string;
  readonly hazard: number;
  readonly drawn: number;
  readonly happened: boolean;
  readonly reversed: boolean;
  readonly terms: readonly HazardTermView[];
  readonly turnedBecause: string;
  readonly turnedBy: string;
}

export interface DutyView {
  readonly duty: string;
  readonly holder: string;
  readonly from: string;
  readonly by: string;
  readonly at: string | null;
}

export interface EarlierRuling {
  readonly turnLabel: string;
  readonly kind: string;
  readonly title: string;
  readonly reason: string;
  readonly by: string;
  readonly about: string;
}

export interface EditorView {
  readonly seatId: string;
  readonly place: string;
}

export interface EndingBesideView {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

export interface EstablishedFact {
  readonly text: string;
  readonly actorName: string;
  readonly actorCode: string;
  readonly turnLabel: string;
  readonly secret: boolean;
}

export interface EvidenceMoment {
  readonly version: number;
  readonly turnLabel: string;
  readonly words: string;
}

export interface ExpectedEffect {
  readonly key: string;
  readonly label: string;
  readonly next: number;
  readonly later: number;
  readonly unit: string;
  readonly good: string;
}

export interface FacilitatorView {
  readonly facilitatorId: string;
  readonly person: string;
  readonly connected: boolean;
  readonly acts: number;
}

export interface FactReader {
  readonly actor: string;
  readonly name: string;
  readonly level: string;
  readonly otherwise: string;
  readonly source: string;
  readonly because: string;
  readonly own: boolean;
  readonly range: ToldRange | null;
  readonly said: string;
  readonly wrong: boolean;
}

export interface FixDecision {
  readonly hash: string;
  readonly reason: string;
}

export interface FixLineView {
  readonly fate: string;
  readonly what: string;
  readonly effects: readonly string[];
}

export interface FixView {
  readonly hash: string;
  readonly hasAny: boolean;
  readonly lines: readonly FixLineView[];
  readonly files: readonly ChangedFile[];
}

export interface HazardTermView {
  readonly label: string;
  readonly thousandths: number;
}

export interface HelpView {
  readonly note: string;
  readonly at: string;
}

export interface HotWashAnswerView {
  readonly slot: string;
  readonly text: string;
  readonly shown: boolean;
  readonly group: string;
}

export interface HotWashCluster {
  readonly name: string;
  readonly answers: readonly HotWashAnswerView[];
}

export interface HotWashQuestionView {
  readonly id: string;
  readonly ask: string;
}

export interface HotWashView {
  readonly question: HotWashQuestionView;
  readonly count: number;
  readonly clusters: readonly HotWashCluster[];
}

export interface InjectDecision {
  readonly inject: string;
  readonly coming: string;
  readonly turn: number;
  readonly reason: string;
}

export interface InjectDraft {
  readonly channel: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly turn: number;
}

export interface InjectEdit {
  readonly inject: string;
  readonly title: string;
  readonly text: string;
  readonly from: string;
  readonly reason: string;
}

export interface InterventionDraft {
  readonly kind: string;
  readonly subject: string;
  readonly on: boolean;
  readonly reason: string;
  readonly told: boolean;
  readonly to: readonly string[];
}

export interface JoinPage {
  readonly sessionId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly turnLabel: string;
  readonly teams: readonly TeamCard[];
  readonly locked: boolean;
}

export interface JudgementDraft {
  readonly argumentId: string;
  readonly way: string;
  readonly verdict: string;
  readonly chance: number;
  readonly reason: string;
  readonly success: readonly ChangeDraft[];
  readonly failure: readonly ChangeDraft[];
}

export interface KeptWhatIfView {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly draft: WhatIfDraft;
  readonly isShown: boolean;
  readonly mayDrop: boolean;
}

export interface LadderView {
  readonly id: string;
  readonly name: string;
  readonly rung: number;
  readonly rungs: readonly string[];
  readonly text: string;
  readonly hazardUp: number;
  readonly hazardDown: number;
}

export interface LeftOutMomentsView {
  readonly kind: string;
  readonly count: number;
}

export interface LeftOutView {
  readonly turnLabel: string;
  readonly actorName: string;
  readonly name: string;
  readonly why: string;
}

export interface LegalOrderView {
  readonly instrument: string;
  readonly name: string;
  readonly text: string;
  readonly target: string;
  readonly targetName: string;
  readonly foreign: boolean;
  readonly hostName: string;
  readonly modes: readonly string[];
  readonly lag: number;
  readonly turns: number;
  readonly costEachTurn: readonly Price[];
  readonly costOnce: readonly Price[];
  readonly covert: boolean;
  readonly whyNot: readonly string[];
  readonly source: string;
}

export interface LineComparisonView {
  readonly first: LineView;
  readonly second: LineView;
  readonly turns: number;
  readonly turnLabel: string;
  readonly scores: readonly ComparedFigure[];
  readonly board: readonly ComparedFigure[];
  readonly differences: readonly ComparedFigure[];
  readonly orders: readonly OrdersThatDiffer[];
}

export interface LineReply {
  readonly sessionId: string;
  readonly refusal: Refusal | null;
}

export interface LineTree {
  readonly here: string;
  readonly lines: readonly LineView[];
  readonly moments: readonly MomentView[];
}

export interface LineView {
  readonly sessionId: string;
  readonly parent: string;
  readonly depth: number;
  readonly name: string;
  readonly reason: string;
  readonly from: string;
  readonly turnLabel: string;
  readonly phase: string;
  readonly paused: boolean;
  readonly hasRoom: boolean;
  readonly people: number;
  readonly joinCode: string;
}

export interface LogLine {
  readonly at: string;
  readonly text: string;
  readonly byBot: boolean;
  readonly by: string;
}

export interface MandateLineView {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
  readonly state: string;
  readonly number: NumberView | null;
}

export interface MapColumn {
  readonly x: number;
  readonly title: string;
}

export interface MapView {
  readonly countries: readonly string[];
  readonly variableName: string;
  readonly about: string;
  readonly regions: readonly RegionView[];
  readonly enlarged: readonly string[];
}

export interface MeansView {
  readonly variable: string;
  readonly label: string;
  readonly has: number;
  readonly running: number;
  readonly drafted: number;
  readonly left: number;
  readonly unit: string;
}

export interface MessageDraft {
  readonly to: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly as: string;
}

export interface MessageView {
  readonly number: number;
  readonly from: string;
  readonly as: string;
  readonly seatId: string;
  readonly office: string;
  readonly person: string;
  readonly text: string;
  readonly at: string;
  readonly turn: number;
}

export interface MomentView {
  readonly version: number;
  readonly turn: number;
  readonly turnLabel: string;
  readonly phase: string;
  readonly at: string;
}

export interface Movement {
  readonly key: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly unit: string;
  readonly good: string;
  readonly causes: readonly string[];
}

export interface MselRow {
  readonly serial: number;
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly channel: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly turn: number | null;
  readonly turnLabel: string;
  readonly condition: string;
  readonly sentTurn: string;
  readonly sentAt: string | null;
  readonly expected: string;
  readonly objective: string;
  readonly responsible: string;
  readonly remarks: string;
  readonly reason: string;
  readonly onTheSpot: boolean;
  readonly changed: boolean;
  readonly source: string;
  readonly by: string;
  readonly custom: readonly CustomFieldView[];
}

export interface NarrativeView {
  readonly text: string;
  readonly to: readonly string[];
}

export interface NewScenarioRequest {
  readonly id: string;
  readonly from: string | null;
}

export interface NewsView {
  readonly id: string;
  readonly turn: number;
  readonly turnLabel: string;
  readonly channel: string;
  readonly from: string;
  readonly title: string;
  readonly html: string;
  readonly private: boolean;
}

export interface NoteView {
  readonly text: string;
  readonly revision: number;
}

export interface NumberAmongPlaysView {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly actor: string;
  readonly colour: string;
  readonly shape: string;
  readonly unit: string;
  readonly good: string;
  readonly course: readonly number[];
  readonly low: readonly number[];
  readonly lowerQuarter: readonly number[];
  readonly middle: readonly number[];
  readonly upperQuarter: readonly number[];
  readonly high: readonly number[];
  readonly standing: string;
  readonly worse: number;
  readonly same: number;
  readonly better: number;
}

export interface NumberView {
  readonly key: string;
  readonly label: string;
  readonly about: string;
  readonly value: number;
  readonly change: number;
  readonly unit: string;
  readonly good: string;
  readonly course: readonly number[];
  readonly explains: readonly string[];
  readonly level: string;
  readonly told: readonly ToldRange[];
}

export interface NumberWord {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

export interface ObservationDraft {
  readonly observationId: string;
  readonly actor: string;
  readonly task: string;
  readonly text: string;
  readonly rating: string;
}

export interface ObservationView {
  readonly observationId: string;
  readonly watcherId: string;
  readonly person: string;
  readonly actor: string;
  readonly actorName: string;
  readonly task: string;
  readonly text: string;
  readonly rating: string;
  readonly turn: number;
  readonly turnLabel: string;
  readonly phase: string;
  readonly at: string;
  readonly objective: string;
  readonly version: number;
}

export interface OpenSessionReply {
  readonly sessionId: string;
  readonly joinCode: string;
  readonly controlToken: string;
  readonly seatToken: string | null;
}

export interface OpenSessionRequest {
  readonly scenario: string;
  readonly pace: string;
  readonly playAs: string | null;
  readonly name: string | null;
  readonly profile: string | null;
}

export interface OrderPreview {
  readonly turns: number;
  readonly effects: readonly ExpectedEffect[];
  readonly whyNot: readonly string[];
}

export interface OrderWord {
  readonly party: string;
  readonly instrument: string;
  readonly name: string;
  readonly targets: readonly string[];
  readonly eachTurn: readonly Price[];
}

export interface OrdersThatDiffer {
  readonly turn: number;
  readonly turnLabel: string;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

export interface OutcomeView {
  readonly turn: number;
  readonly turnLabel: string;
  readonly headline: string;
  readonly story: readonly string[];
  readonly movements: readonly Movement[];
  readonly orders: readonly RevealedOrder[];
  readonly draws: readonly DrawView[];
}

export interface OwnDeed {
  readonly version: number;
  readonly kind: string;
  readonly words: string;
}

export interface OwnPart {
  readonly title: string;
  readonly turns: readonly OwnTurn[];
  readonly sent: number;
  readonly read: number;
  readonly unread: number;
}

export interface OwnTurn {
  readonly turn: number;
  readonly turnLabel: string;
  readonly deeds: readonly OwnDeed[];
}

export interface PacketView {
  readonly orders: readonly RevealedOrder[];
  readonly choices: readonly string[];
  readonly movements: readonly Movement[];
  readonly draws: readonly DrawView[];
  readonly rulings: readonly RulingView[];
  readonly headline: string;
  readonly hash: string;
  readonly trace: readonly TraceLine[];
  readonly earlier: readonly EarlierRuling[];
  readonly otherwise: readonly RunnerUpView[];
}

export interface PapersReply {
  readonly address: string;
  readonly refusal: Refusal | null;
}

export interface PartyView {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly colour: string;
  readonly shape: string;
}

export interface PassPage {
  readonly sessionId: string;
  readonly title: string;
  readonly role: string;
  readonly team: TeamCard | null;
  readonly office: string;
  readonly person: string;
}

export interface PassReply {
  readonly pass: string;
  readonly address: string;
  readonly seconds: number;
  readonly refusal: Refusal | null;
}

export interface PlaceView {
  readonly id: string;
  readonly label: string;
  readonly units: readonly string[];
}

export interface PlaceWord {
  readonly id: string;
  readonly name: string;
}

export interface PlaysView {
  readonly done: number;
  readonly result: AmongPlaysView | null;
}

export interface PreviewReply {
  readonly html: string;
}

export interface PreviewRequest {
  readonly markdown: string;
}

export interface Price {
  readonly variable: string;
  readonly label: string;
  readonly amount: number;
  readonly unit: string;
}

export interface PrivateCardView {
  readonly title: string;
  readonly text: string;
  readonly state: string;
  readonly stateWithout: string;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
}

export interface ProfileCard {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export interface ProgrammeView {
  readonly orderId: string;
  readonly name: string;
  readonly targetName: string;
  readonly level: number;
  readonly mode: string;
  readonly turnsLeft: number;
  readonly cost: readonly Price[];
  readonly funded: boolean;
  readonly ownership: number;
  readonly effect: number;
  readonly stopping: boolean;
}

export interface Refusal {
  readonly code: string;
  readonly why: string;
  readonly mend: string;
}

export interface RegionView {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly units: readonly string[];
  readonly key: string;
  readonly value: number;
  readonly change: number;
  readonly hatched: boolean;
  readonly mark: string;
  readonly numbers: readonly NumberView[];
}

export interface RemarkView {
  readonly remarkId: string;
  readonly version: number;
  readonly turn: number;
  readonly turnLabel: string;
  readonly phase: string;
  readonly kind: string;
  readonly text: string;
  readonly by: string;
  readonly mayDrop: boolean;
}

export interface RenameFileRequest {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
}

export interface ReplayDesk {
  readonly team: TeamStatus;
  readonly drafts: readonly DraftView[];
  readonly requests: readonly RequestView[];
}

export interface ReplayMomentView {
  readonly version: number;
  readonly turn: number;
  readonly turnLabel: string;
  readonly phase: string;
  readonly at: string;
  readonly kind: string;
  readonly actor: string;
  readonly subject: string;
}

export interface ReplayScene {
  readonly version: number;
  readonly viewpoint: string;
  readonly header: SessionHeader;
  readonly map: MapView;
  readonly board: readonly NumberView[];
  readonly numbers: readonly NumberView[];
  readonly news: readonly ReviewNews[];
  readonly desks: readonly ReplayDesk[];
  readonly talk: readonly ReplayTalk[];
  readonly agreements: AgreementsView;
  readonly crises: readonly CrisisView[];
  readonly outcome: OutcomeView | null;
}

export interface ReplayTalk {
  readonly conversation: ConversationView;
  readonly unread: number;
}

export interface ReplayTimeline {
  readonly moments: readonly ReplayMomentView[];
  readonly viewpoints: readonly TeamStatus[];
  readonly leftOut: readonly LeftOutMomentsView[];
}

export interface ReplyTimeView {
  readonly actor: string;
  readonly replies: number;
  readonly unanswered: number;
  readonly seconds: number | null;
}

export interface RequestTimeView {
  readonly requestId: string;
  readonly seconds: number;
  readonly by: string;
}

export interface RequestView {
  readonly requestId: string;
  readonly from: string;
  readonly fromName: string;
  readonly fromCode: string;
  readonly name: string;
  readonly text: string;
  readonly targetName: string;
  readonly level: number;
  readonly mode: string;
  readonly turns: number;
  readonly answer: string;
  readonly silence: string;
}

export interface RevealedOrder {
  readonly orderId: string;
  readonly actor: string;
  readonly actorName: string;
  readonly actorCode: string;
  readonly name: string;
  readonly targetName: string;
  readonly level: number;
  readonly mode: string;
  readonly turns: number;
  readonly answer: string;
  readonly withdrawn: boolean;
  readonly vetoed: boolean;
  readonly vetoReason: string;
  readonly covert: boolean;
  readonly because: string;
  readonly told: string;
  readonly instrument: string;
  readonly failed: boolean;
  readonly failReason: string;
}

export interface ReviewNews {
  readonly news: NewsView;
  readonly to: readonly string[];
}

export interface ReviewPage {
  readonly header: SessionHeader;
  readonly teams: readonly ReviewTeam[];
  readonly numbers: readonly NumberView[];
  readonly turns: readonly ReviewTurn[];
  readonly map: readonly MapView[];
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly beliefs: ProfileCard | null;
  readonly agreements: AgreementsView;
  readonly observations: readonly ObservationView[];
  readonly decisions: readonly DecisionView[];
  readonly hotWash: readonly HotWashView[];
}

export interface ReviewTeam {
  readonly team: TeamStatus;
  readonly verdict: VerdictView;
}

export interface ReviewTurn {
  readonly turn: number;
  readonly turnLabel: string;
  readonly news: readonly ReviewNews[];
  readonly choices: readonly string[];
  readonly outcome: OutcomeView;
  readonly rulings: readonly RulingView[];
  readonly hash: string;
  readonly told: readonly ToldLine[];
  readonly arguments: readonly ArgumentView[];
}

export interface RewindDraft {
  readonly name: string;
  readonly reason: string;
  readonly version: number | null;
}

export interface RoleView {
  readonly role: string;
  readonly title: string;
  readonly may: readonly string[];
  readonly taken: boolean;
}

export interface RubricView {
  readonly littleBelow: number;
  readonly muchFrom: number;
  readonly criteria: readonly CriterionView[];
  readonly contributors: readonly ContributorView[];
}

export interface RulingDraft {
  readonly key: string;
  readonly change: number;
  readonly reason: string;
  readonly told: boolean;
  readonly to: readonly string[];
}

export interface RulingView {
  readonly key: string;
  readonly label: string;
  readonly change: number;
  readonly reason: string;
  readonly by: string;
  readonly argumentId: string;
}

export interface RunnerUpView {
  readonly actorCode: string;
  readonly actorName: string;
  readonly name: string;
  readonly targetName: string;
  readonly worth: number;
  readonly needed: number;
  readonly full: boolean;
}

export interface SandboxReply {
  readonly sessionId: string;
  readonly joinCode: string;
  readonly controlToken: string;
  readonly title: string;
  readonly turn: number;
}

export interface SandboxRequest {
  readonly texts: readonly AuthorText[];
  readonly turn: number;
}

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summaryHtml: string;
  readonly minutes: number;
  readonly turns: number;
  readonly teams: readonly TeamCard[];
  readonly cover: CoverView;
  readonly profiles: readonly ProfileCard[];
}

export interface SeatView {
  readonly seatId: string;
  readonly title: string;
  readonly person: string;
  readonly connected: boolean;
  readonly absent: boolean;
  readonly joinedIn: number;
  readonly may: readonly string[];
  readonly standsIn: readonly string[];
  readonly role: string;
}

export interface SendingView {
  readonly sent: number;
  readonly all: number;
  readonly refused: number;
  readonly waiting: EvidenceMoment | null;
  readonly why: string;
  readonly triedAgain: string | null;
}

export interface SessionHeader {
  readonly sessionId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly turn: number;
  readonly turns: number;
  readonly turnLabel: string;
  readonly phase: string;
  readonly pace: string;
  readonly deadline: string | null;
  readonly secondsLeft: number | null;
  readonly pausedBecause: string | null;
  readonly headline: string;
  readonly joinCode: string;
  readonly announcement: AnnouncementView | null;
  readonly halted: boolean;
  readonly branch: BranchView | null;
  readonly roomWentTo: string | null;
  readonly language: string;
  readonly textLanguage: string;
}

export interface SetFact {
  readonly kind: string;
  readonly subject: string;
  readonly label: string;
  readonly readers: readonly SetReader[];
}

export interface SetReader {
  readonly actor: string;
  readonly name: string;
  readonly level: string;
  readonly reason: string;
  readonly turnLabel: string;
}

export interface SignInView {
  readonly required: boolean;
  readonly person: string | null;
}

export interface SpokeView {
  readonly from: string;
  readonly to: string;
  readonly messages: number;
}

export interface StatementView {
  readonly conversationId: string;
  readonly message: number;
  readonly version: number;
  readonly turn: number;
  readonly turnLabel: string;
  readonly actor: string;
  readonly to: readonly string[];
  readonly text: string;
  readonly verdict: string;
  readonly because: string;
}

export interface TakeHomeReply {
  readonly page: ReviewPage | null;
  readonly edition: string;
  readonly refusal: Refusal | null;
}

export interface TakeSeatReply {
  readonly sessionId: string;
  readonly seatToken: string;
}

export interface TakeSeatRequest {
  readonly actor: string;
  readonly name: string;
  readonly title: string | null;
}

export interface TeamCard {
  readonly actor: string;
  readonly name: string;
  readonly code: string;
  readonly colour: string;
  readonly shape: string;
  readonly teaser: string;
  readonly seats: number;
  readonly taken: number;
  readonly roles: readonly RoleView[];
}

export interface TeamPage {
  readonly header: SessionHeader;
  readonly me: TeamStatus;
  readonly briefHtml: string;
  readonly seats: readonly SeatView[];
  readonly teams: readonly TeamStatus[];
  readonly map: MapView;
  readonly board: readonly NumberView[];
  readonly numbers: readonly NumberView[];
  readonly means: readonly MeansView[];
  readonly news: readonly NewsView[];
  readonly ladders: readonly LadderView[];
  readonly crises: readonly CrisisView[];
  readonly mandate: readonly MandateLineView[];
  readonly privateCard: PrivateCardView | null;
  readonly orders: readonly LegalOrderView[];
  readonly drafts: readonly DraftView[];
  readonly programmes: readonly ProgrammeView[];
  readonly requests: readonly RequestView[];
  readonly cards: readonly CardView[];
  readonly signOff: string;
  readonly signedBy: readonly string[];
  readonly signed: boolean;
  readonly ready: readonly string[];
  readonly outcome: OutcomeView | null;
  readonly verdict: VerdictView | null;
  readonly talk: readonly ConversationView[];
  readonly agreements: AgreementsView;
  readonly help: HelpView | null;
  readonly roles: readonly RoleView[];
  readonly decisions: readonly DecisionView[];
  readonly decisionReasons: string;
  readonly hotWash: readonly HotWashQuestionView[];
  readonly intelligence: readonly NumberView[];
  readonly arguments: ArgumentsView;
}

export interface TeamStatus {
  readonly actor: string;
  readonly name: string;
  readonly code: string;
  readonly colour: string;
  readonly shape: string;
  readonly played: boolean;
  readonly status: string;
  readonly waiting: boolean;
  readonly connected: number;
  readonly taken: number;
}

export interface TextNews {
  readonly changed: boolean;
  readonly fixed: boolean;
}

export interface ToldLine {
  readonly team: string;
  readonly label: string;
  readonly unit: string;
  readonly truth: number;
  readonly level: string;
  readonly range: ToldRange | null;
  readonly said: string;
  readonly wrong: boolean;
}

export interface ToldRange {
  readonly low: number;
  readonly high: number;
  readonly word: string;
}

export interface TraceLine {
  readonly rule: string;
  readonly title: string;
  readonly because: string;
  readonly source: string;
  readonly at: string;
  readonly off: boolean;
  readonly moves: readonly TraceMove[];
}

export interface TraceMove {
  readonly label: string;
  readonly amount: number;
  readonly unit: string;
  readonly good: string;
}

export interface TrailStepView {
  readonly kind: string;
  readonly id: string;
  readonly words: string;
  readonly turn: number;
  readonly turnLabel: string;
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly amount: number;
  readonly because: string;
  readonly source: string;
  readonly at: string;
  readonly shared: boolean;
}

export interface TrailView {
  readonly kind: string;
  readonly id: string;
  readonly turn: number;
  readonly turnLabel: string;
  readonly words: string;
  readonly behind: readonly TrailStepView[];
  readonly ahead: readonly TrailStepView[];
}

export interface TurnWord {
  readonly turn: number;
  readonly label: string;
}

export interface TurningPointEffect {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly amount: number;
}

export interface TurningPointView {
  readonly turn: number;
  readonly turnLabel: string;
  readonly actor: string;
  readonly actorName: string;
  readonly orders: readonly string[];
  readonly effects: readonly TurningPointEffect[];
}

export interface UsePassReply {
  readonly sessionId: string;
  readonly token: string;
}

export interface UsePassRequest {
  readonly alone: boolean;
}

export interface ValueAdded {
  readonly scoreWithout: number;
  readonly lines: readonly Credit[];
  readonly board: readonly Credit[];
  readonly boardGain: number;
}

export interface VerdictView {
  readonly score: number;
  readonly text: string;
  readonly lines: readonly MandateLineView[];
  readonly privateCard: PrivateCardView | null;
  readonly added: ValueAdded | null;
}

export interface WatcherView {
  readonly watcherId: string;
  readonly sort: string;
  readonly person: string;
  readonly seesAll: boolean;
  readonly connected: boolean;
}

export interface Waterfall {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly turn: number;
  readonly turnLabel: string;
  readonly before: number;
  readonly after: number;
  readonly bars: readonly WaterfallBar[];
}

export interface WaterfallBar {
  readonly label: string;
  readonly amount: number;
  readonly kind: string;
  readonly behind: string;
  readonly actorCode: string;
  readonly because: string;
  readonly source: string;
  readonly grade: string;
  readonly rule: string;
  readonly at: string;
}

export interface WhatIfAnswer {
  readonly scores: readonly WhatIfNumber[];
  readonly board: readonly WhatIfNumber[];
  readonly differences: readonly WhatIfNumber[];
  readonly orders: readonly OrdersThatDiffer[];
  readonly leftOut: readonly LeftOutView[];
  readonly otherLucks: number;
  readonly refusal: Refusal | null;
  readonly refusedChange: number;
}

export interface WhatIfBench {
  readonly turns: readonly BenchTurn[];
  readonly lucks: number;
}

export interface WhatIfChange {
  readonly turn: number;
  readonly kind: string;
  readonly actor: string;
  readonly subject: string;
  readonly order: DraftOrder | null;
  readonly word: string;
  readonly change: number;
}

export interface WhatIfDraft {
  readonly changes: readonly WhatIfChange[];
  readonly doctrines: boolean;
  readonly luck: number;
}

export interface WhatIfNumber {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly real: readonly number[];
  readonly changed: readonly number[];
  readonly spread: WhatIfSpread;
  readonly causes: readonly ComparedReason[];
  readonly rest: number;
}

export interface WhatIfSpread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly higher: number;
  readonly lower: number;
}

export interface WhoKnowsView {
  readonly kind: string;
  readonly subject: string;
  readonly label: string;
  readonly unit: string;
  readonly truth: number;
  readonly readers: readonly FactReader[];
}

export interface WargameHub {
  WriteArgument(commandId: string, draft: ArgumentDraft): CommandReply;
  DropArgument(commandId: string, argumentId: string): CommandReply;
  MakePoint(commandId: string, argumentId: string, speaksFor: boolean, text: string): CommandReply;
  WithdrawPoint(commandId: string, argumentId: string, number: number): CommandReply;
  GiveEstimate(commandId: string, argumentId: string, percent: number): CommandReply;
  CallVote(commandId: string, argumentId: string, open: boolean): CommandReply;
  JudgeArgument(commandId: string, draft: JudgementDraft): CommandReply;
  TakeJudgementBack(commandId: string, argumentId: string): CommandReply;
  TellArgument(commandId: string, telling: ArgumentTelling): CommandReply;
  InviteFacilitator(commandId: string, person: string): PassReply;
  OpenPapers(): PapersReply;
  NameFacilitator(commandId: string, person: string): CommandReply;
  DismissFacilitator(commandId: string, facilitatorId: string): CommandReply;
  AssignDuty(commandId: string, duty: string, to: string): CommandReply;
  WriteControlNote(commandId: string, note: ControlNoteDraft): CommandReply;
  Attach(token: string, lastSequence: number): AttachReply;
  Speak(language: string): CommandReply;
  TakeChanges(): CommandReply;
  SaveDraft(commandId: string, draft: DraftOrder): CommandReply;
  RemoveDraft(commandId: string, draftId: string): CommandReply;
  StopProgramme(commandId: string, orderId: string, stop: boolean): CommandReply;
  AskHost(commandId: string, draftId: string): CommandReply;
  AnswerRequest(commandId: string, requestId: string, answer: string, because: string): CommandReply;
  ChooseOption(commandId: string, cardId: string, optionId: string, because: string): CommandReply;
  Sign(commandId: string, because: string): CommandReply;
  WithdrawSignature(commandId: string): CommandReply;
  SayReady(commandId: string): CommandReply;
  SendMessage(commandId: string, message: MessageDraft): CommandReply;
  MarkRead(commandId: string, conversationId: string, number: number): CommandReply;
  WriteAgreement(commandId: string, agreementId: string, text: AgreementDraft, offer: boolean, onto: number, forActor: string): CommandReply;
  DropAgreementDraft(commandId: string, agreementId: string, forActor: string): CommandReply;
  SignAgreement(commandId: string, agreementId: string, version: number, forActor: string): CommandReply;
  LeaveAgreement(commandId: string, agreementId: string, reason: string, forActor: string): CommandReply;
  AgreementWords(): AgreementWords;
  PreviewOrder(draft: DraftOrder): OrderPreview;
  PreviewAnswers(requestId: string): readonly AnswerPreview[];
  Explain(key: string, turn: number): Waterfall | null;
  Review(): ReviewPage | null;
  AdvancePhase(commandId: string, fromPhase: string): CommandReply;
  PauseSession(commandId: string, reason: string): CommandReply;
  ResumeSession(commandId: string): CommandReply;
  ExtendClock(commandId: string, seconds: number): CommandReply;
  MakeRuling(commandId: string, ruling: RulingDraft): CommandReply;
  Intervene(commandId: string, draft: InterventionDraft): CommandReply;
  ReleaseResults(commandId: string): CommandReply;
  PlanInject(commandId: string, decision: InjectDecision): CommandReply;
  EditInject(commandId: string, edit: InjectEdit): CommandReply;
  SendInject(commandId: string, inject: string): CommandReply;
  WriteInject(commandId: string, draft: InjectDraft): CommandReply;
  ReportBreach(commandId: string, judgement: BreachJudgement): CommandReply;
  DiscloseBreach(commandId: string, disclosure: BreachDisclosure): CommandReply;
  FreeSeat(commandId: string, seatId: string): CommandReply;
  WhoKnows(kind: string, subject: string): WhoKnowsView | null;
  SetDisclosure(commandId: string, draft: DisclosureDraft): CommandReply;
  TextNews(): TextNews | null;
  ScenarioFix(back: boolean): FixView | null;
  TakeFix(commandId: string, decision: FixDecision): CommandReply;
  AnswerHotWash(commandId: string, question: string, text: string): CommandReply;
  ShowAnswers(commandId: string, slots: readonly string[], shown: boolean): CommandReply;
  GroupAnswers(commandId: string, slots: readonly string[], group: string): CommandReply;
  Lines(): LineTree | null;
  Rewind(commandId: string, draft: RewindDraft): LineReply;
  MoveRoom(commandId: string, to: string, reason: string): LineReply;
  OpenRoom(commandId: string): CommandReply;
  CompareLines(other: string): LineComparisonView | null;
  ReissueSeat(commandId: string, seatId: string): PassReply;
  OwnPass(): PassReply;
  LetBotPlay(commandId: string, actor: string): CommandReply;
  TakeBack(commandId: string, actor: string): CommandReply;
  MarkAbsent(commandId: string, seatId: string, absent: boolean): CommandReply;
  LockRoom(commandId: string, locked: boolean): CommandReply;
  Announce(commandId: string, text: string): CommandReply;
  AskForHelp(commandId: string, note: string): CommandReply;
  AnswerHelp(commandId: string, actor: string): CommandReply;
  InviteWatcher(commandId: string, sort: string, person: string): PassReply;
  AllowSight(commandId: string, watcherId: string, seesAll: boolean): CommandReply;
  DismissWatcher(commandId: string, watcherId: string): CommandReply;
  Observe(commandId: string, observation: ObservationDraft): CommandReply;
  WithdrawObservation(commandId: string, observationId: string): CommandReply;
  ReplayTimeline(viewpoint: string): ReplayTimeline | null;
  ReplayAt(version: number, viewpoint: string): ReplayScene | null;
  WhatIfBench(): WhatIfBench | null;
  WhatIfOrders(draft: WhatIfDraft, turn: number, actor: string): readonly LegalOrderView[] | null;
  RunWhatIf(draft: WhatIfDraft): WhatIfAnswer | null;
  DoctrineInstead(turn: number, actor: string): DoctrineInsteadView | null;
  WhatIfs(): readonly KeptWhatIfView[] | null;
  OpenWhatIf(whatIfId: string): WhatIfAnswer | null;
  KeepWhatIf(commandId: string, whatIfId: string, name: string, draft: WhatIfDraft): CommandReply;
  DropWhatIf(commandId: string, whatIfId: string): CommandReply;
  ShowWhatIf(commandId: string, whatIfId: string): CommandReply;
  Remarks(): readonly RemarkView[] | null;
  MakeRemark(commandId: string, remarkId: string, version: number, kind: string, text: string): CommandReply;
  DropRemark(commandId: string, remarkId: string): CommandReply;
  WhoCaused(): AttributionView | null;
  UnderBeliefs(): BeliefsView | null;
  BesidePlays(): PlaysView | null;
  BesideSession(key: string): BesideSessionReply | null;
  Deeds(): DeedsView | null;
  TakeHome(edition: string): TakeHomeReply | null;
  JudgeStatement(commandId: string, conversationId: string, message: number, verdict: string, because: string): CommandReply;
  Sending(): SendingView | null;
  Trail(kind: string, id: string, turn: number): TrailView | null;
  GiveRole(commandId: string, seatId: string, title: string): CommandReply;
  ShowEditing(place: string): void;
  OwnNote(): NoteView;
  KeepNote(commandId: string, note: NoteView): CommandReply;
}

export interface WargameClient {
  TeamPage(sequence: number, page: TeamPage): void;
  ControlPage(sequence: number, page: ControlPage): void;
  Editing(editors: readonly EditorView[]): void;
  BoardPage(sequence: number, page: BoardPage): void;
  PageChanges(sequence: number, since: number, changes: unknown): void;
  ServerStops(): void;
  Detached(why: string): void;
}

export const limits = {
  personNameCharacters: 40,
  reasonCharacters: 400,
  headlineCharacters: 120,
  senderCharacters: 60,
  argumentCharacters: 240,
  argumentReasons: 3,
  pointCharacters: 160,
  argumentChanges: 6,
  narratives: 6,
  messageCharacters: 4000,
  parties: 16,
  clauses: 12,
  clauseCharacters: 600,
  clauseInstruments: 12,
  titleCharacters: 60,
  clientIdCharacters: 64,
  joinCodeCharacters: 6,
  joinCodeAlphabet: "23456789ABCDEFGHJKMNPQRSTWXYZ",
  messageBytes: 32768,
  sessions: 2000,
  commandsInTenSeconds: 100,
  wrongCodesInAMinute: 10,
  taskCharacters: 120,
  noteCharacters: 4000,
  placeCharacters: 130,
  editingSeconds: 8,
  controlNoteCharacters: 1000,
  hotWashCharacters: 400,
  answersAtOnce: 1000,
  observationCharacters: 2000,
  whatIfChanges: 20,
  remarkCharacters: 600,
  comparedFileBytes: 8388608,
} as const;
