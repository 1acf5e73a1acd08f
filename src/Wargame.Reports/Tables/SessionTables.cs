using Wargame.Sessions;
using Wargame.Sessions.Events;
using static Wargame.Reports.Tables.Fields;

namespace Wargame.Reports.Tables;

/// <summary>The session and its turns.</summary>
internal static class SessionTables
{
    /// <summary>One row: the session.</summary>
    public static ITableMaker Sessions { get; } = new TableMaker<Witness>("sessions", "The session.", witness => [witness],
    [
        Text<Witness>("scenario", "id", "The scenario that was played.", witness => witness.Rules.Scenario.Id),
        Text<Witness>("title", "", "The scenario's title.", witness => witness.Rules.Scenario.Title),
        Text<Witness>("scenario_hash", "SHA-256", "The content of the scenario: sessions with the same hash had the same rules.", witness => witness.Rules.Scenario.Hash),
        Text<Witness>("profile", "id", "The beliefs that the world was played under.", witness => witness.Rules.Model.Profile),
        Text<Witness>("pace", "facilitated, automatic", "What moved it on.", witness => witness.Recording.End.Pace.Word()),
        Text<Witness>("seed", "", "The seed of all chance; in the full edition alone.", witness => witness.SeesAll ? FormattableString.Invariant($"{witness.Recording.End.Seed}") : null),
        Moment<Witness>("opened_at", "When it was opened.", witness => witness.Recording.Events.FirstOrDefault()?.At),
        Moment<Witness>("played_at", "When its last turn was over.", witness => witness.Recording.Events.OfType<HotWashOpened>().FirstOrDefault()?.At),
        Whole<Witness>("turns", "turns", "How many turns were played.", witness => witness.Recording.Played.Turns.Length),
        Whole<Witness>("turns_planned", "turns", "How many the scenario has.", witness => witness.Rules.Model.Definition.Turns),
        Text<Witness>("branched_from", "session id", "The line of play that this one left, if any.", witness => witness.Recording.End.Branch?.Parent),
    ]);

    /// <summary>A turn a row.</summary>
    public static ITableMaker Turns { get; } = new TableMaker<TurnRow>("turns", "A turn that was played.", TurnsOf,
    [
        Whole<TurnRow>("turn", "turn, from 1", "The turn.", row => row.Record.Turn),
        Text<TurnRow>("turn_label", "", "What the calendar calls it.", row => row.Label),
        Moment<TurnRow>("briefing_at", "When its briefing began.", row => row.Began(Phase.Briefing)),
        Moment<TurnRow>("deliberation_at", "When its deliberation began.", row => row.Began(Phase.Deliberation)),
        Moment<TurnRow>("commitment_at", "When its orders were locked.", row => row.Began(Phase.Commitment)),
        Moment<TurnRow>("adjudication_at", "When its adjudication began.", row => row.Began(Phase.Adjudication)),
        Moment<TurnRow>("outcome_at", "When its results were released.", row => row.Began(Phase.Outcome)),
        Text<TurnRow>("headline", "", "What happened, in a sentence of public things.", row => row.Headline),
        Text<TurnRow>("state_hash", "hex", "The hash of the world after it; in the full edition alone.", row => row.Hash),
    ]);

    private static IEnumerable<TurnRow> TurnsOf(Witness witness)
    {
        var headlines = witness.Outcomes.ToDictionary(outcome => outcome.Turn, outcome => outcome.Headline);
        return witness.Recording.Played.Turns.Select(record => new TurnRow(
            record, witness.Rules.Scenario.TurnLabel(record.Turn), headlines.GetValueOrDefault(record.Turn),
            witness.SeesAll ? FormattableString.Invariant($"{record.Result.Hash:x16}") : null, witness.Recording.End));
    }

    private sealed record TurnRow(TurnRecord Record, string Label, string? Headline, string? Hash, SessionState End)
    {
        public DateTimeOffset? Began(Phase phase) => End.Marks.LastOrDefault(mark => mark.Turn == Record.Turn && mark.Phase == phase)?.At;
    }
}
