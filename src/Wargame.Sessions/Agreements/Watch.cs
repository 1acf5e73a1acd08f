using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.Sessions.Views;
using Wargame.World.State;

namespace Wargame.Sessions.Agreements;

/// <summary>Watches how agreements are kept in a turn that was played or proposed.</summary>
internal static class Watch
{
    /// <summary>All that was broken in a turn, by agreements in the order in which they began.</summary>
    public static ImmutableArray<Breach> Of(SessionRules rules, SessionState state, TurnRecord record) =>
    [
        .. from agreement in state.Agreements
           where agreement.Binds(record.Turn)
           let text = agreement.Current!.Text
           from place in Enumerable.Range(0, text.Clauses.Length)
           let clause = text.Clauses[place]
           where record.Turn <= text.LastTurnOf(clause)
           from evidence in Against(rules, clause, record)
           select Found(rules, state, agreement, place + 1, record.Turn, evidence),
    ];

    /// <summary>The reports that follow the release of a proposed turn.</summary>
    public static IEnumerable<SessionEvent> Report(SessionRules rules, SessionState state, Stamp stamp) =>
        state.Proposal is { } proposal ? Of(rules, state, proposal).Select(breach => new BreachReported(stamp, breach)) : [];

    /// <summary>The name of a breach, the same however often it is found.</summary>
    public static string IdOf(string agreement, int clause, int turn, Evidence evidence) =>
        FormattableString.Invariant($"{agreement}/{clause}/{turn}/{evidence.Instrument}{evidence.Number}/{evidence.Target}");

    private static Breach Found(SessionRules rules, SessionState state, Agreement agreement, int number, int turn, Evidence evidence)
    {
        var text = agreement.Current!.Text;
        var clause = text.Clauses[number - 1];
        var knownTo = text.Parties.Where(party => Shows(new(rules, state, new Viewer.Team(party), ImmutableDictionary<string, bool>.Empty), clause, evidence));
        return new(IdOf(agreement.Id, number, turn, evidence), agreement.Id, number, clause.Party, turn, evidence, "", [.. knownTo]);
    }

    /// <summary>Whether a party can see by itself that the clause was broken.</summary>
    private static bool Shows(Sight party, Clause clause, Evidence evidence)
    {
        if (evidence.Number.Length > 0)
            return party.Rules.Model.Find(evidence.Number) is { } slot && party.Sees(slot);
        if (party.Me == clause.Party)
            return true;
        return !evidence.Unpaid && (evidence.Instrument.Length > 0 ? [evidence.Instrument] : clause.Instruments)
            .All(instrument => party.Knows(party.Instrument(instrument), clause.Party));
    }

    private static IEnumerable<Evidence> Against(SessionRules rules, Clause clause, TurnRecord record) => clause.Kind switch
    {
        TermKind.Abstain => Running(rules, clause, record).Select(Ran),
        TermKind.Keep => Missing(Running(rules, clause, record).ToImmutableArray(), clause.Level),
        TermKind.AtMost or TermKind.AtLeast => Beyond(rules, clause, record),
        _ => [],
    };

    /// <summary>The party's programmes in this turn that the clause is about.</summary>
    private static IEnumerable<Programme> Running(SessionRules rules, Clause clause, TurnRecord record) =>
        record.Result.State.Programmes.Where(programme => programme.Order.Actor == clause.Party
            && (clause.Instruments.IsEmpty || clause.Instruments.Contains(programme.Order.Instrument))
            && (clause.Target.Length == 0 || Terms.LiesIn(rules, programme.Order.Target, clause.Target)));

    private static Evidence Ran(Programme programme) =>
        new(programme.Order.Instrument, programme.Order.Target, programme.Order.Level, !programme.Funded, "", 0);

    private static IEnumerable<Evidence> Missing(ImmutableArray<Programme> running, int level)
    {
        if (running.Any(programme => programme.Funded && programme.Order.Level >= level))
            return [];
        return [running.IsEmpty ? Evidence.Nothing : Ran(running.MaxBy(programme => programme.Order.Level)!)];
    }

    private static IEnumerable<Evidence> Beyond(SessionRules rules, Clause clause, TurnRecord record)
    {
        var value = record.Result.State.Values[rules.Model.Find(clause.Number)!.Index];
        var kept = clause.Kind == TermKind.AtMost ? value <= clause.Amount : value >= clause.Amount;
        return kept ? [] : [Evidence.Nothing with { Number = clause.Number, Value = value }];
    }
}
