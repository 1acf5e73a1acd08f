using System.Collections.Immutable;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Review;
using Wargame.Review.Experiments;
using Wargame.Review.Lines;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;

namespace Wargame.Grains.Review;

/// <summary>What would have been, for browsers.</summary>
internal static class WhatIfWriter
{
    private const int Thousandths = 1_000;

    public static WhatIfAnswer Write(SessionRules rules, SessionState session, WhatIf answer)
    {
        if (answer.Line.Refusal is { } refusal)
            return Refused(refusal.ToWire(rules), answer.Line.RefusedEdit);
        var lines = LineComparison.Of(rules, session, session with { Turns = answer.Line.Turns });
        return new(
            [.. answer.Headlines.Where(headline => headline.Headline.Actor.Length > 0).Select(ToWire)],
            [.. answer.Headlines.Where(headline => headline.Headline.Actor.Length == 0).Select(ToWire)],
            [.. answer.Differences.Select(difference => ToWire(session, answer.Line.Turns, difference))],
            [.. lines.Orders.Select(orders => orders.ToWire(rules))],
            [.. answer.Line.Notes.Select(note => ToWire(rules, note))],
            Wargame.Review.Limits.OtherLuck, null, -1);
    }

    /// <summary>An answer that is a refusal.</summary>
    public static WhatIfAnswer Refused(Protocol.Hub.Refusal refusal, int change = -1) => new([], [], [], [], [], 0, refusal, change);

    private static WhatIfNumber ToWire(HeadlineCourses courses) => new(
        courses.Headline.Id, courses.Headline.Name, courses.Headline.Unit.Symbol, courses.Headline.Good.Word(), Units(courses.Real), Units(courses.Changed),
        ToWire(courses.Spread), [], 0);

    private static WhatIfNumber ToWire(SessionState session, ImmutableArray<TurnRecord> changed, RankedDifference difference)
    {
        var slot = difference.Number.Slot;
        return new(
            slot.Key, Wire.Words.Label(slot.Variable.Name, slot.Entity), slot.Variable.Unit.Symbol, slot.Variable.Good.Word(),
            Units([session.Opening.Values[slot.Index], .. session.Turns.Select(turn => turn.Result.State.Values[slot.Index])]),
            Units([session.Opening.Values[slot.Index], .. changed.Select(turn => turn.Result.State.Values[slot.Index])]),
            ToWire(difference.Spread),
            [.. difference.Causes.Select(ToWire)], difference.Others.Units());
    }

    private static ComparedReason ToWire(ComparedCause cause) => new(cause.Example.Because, cause.Sums[0].Units(), cause.Sums[1].Units());

    private static WhatIfSpread ToWire(LuckSpread spread) => new(
        Units(spread.Distribution.Low), Units(spread.Distribution.Middle), Units(spread.Distribution.High),
        (int)Math.Round(spread.Higher * Thousandths), (int)Math.Round(spread.Lower * Thousandths));

    public static LeftOutView ToWire(SessionRules rules, LeftOutOrder note) => new(
        rules.Scenario.TurnLabel(note.Turn), rules.Entity(note.Draft.Actor)?.Name ?? note.Draft.Actor, rules.Instrument(note.Draft.Instrument)?.Name ?? note.Draft.Instrument,
        rules.Say(note.Why.Why));

    private static IReadOnlyList<double> Units(IEnumerable<long> course) => [.. course.Select(value => value.Units())];

    private static double Units(double milli) => Math.Round(milli) / World.Limits.Milli;
}
