using Wargame.Sessions.Adjudication;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>What control lets people know of its rulings: with the results of the turn, or at once for a rule that is off from the next.</summary>
internal static class RulingNews
{
    /// <summary>All items, addressed as control has chosen.</summary>
    public static IEnumerable<(InjectDefinition News, int Turn)> Of(Sight sight)
    {
        for (var place = 0; place < sight.State.Interventions.Length; place++)
        {
            var made = sight.State.Interventions[place];
            if (made.To is not { } to)
                continue;
            var turn = made.Kind == InterventionKind.RuleOff ? made.Turn - 1 : made.Turn;
            if (made.Kind == InterventionKind.RuleOff || sight.State.Turns.Any(record => record.Turn == turn))
                yield return (InjectDefinition.Told(
                    FormattableString.Invariant($"ruling/{turn}/{place}"), int.MaxValue, sight.Say(Title(sight, made)), made.Reason, Channel.Cable, "", to), Math.Max(1, turn));
        }
    }

    /// <summary>What was laid hands on, in words.</summary>
    public static Sentence Title(Sight sight, Intervention made) => made.Kind switch
    {
        InterventionKind.Number => CourseWords.Number(sight, made.Subject),
        InterventionKind.RuleOff => Rule(sight, made.Subject),
        InterventionKind.Veto => Order(sight, made),
        _ => Outcomes.DrawName(sight, made.Subject),
    };

    private static Sentence Rule(Sight sight, string id) => sight.World.Rules.FirstOrDefault(rule => rule.Id == id) switch
    {
        { } rule => $"{rule}",
        _ => Sentence.Quoted(id.Replace('-', ' ')),
    };

    /// <summary>By what rulings of different turns are alike: the number, the order's actor and instrument, the draw, the rule.</summary>
    public static string About(Sight sight, Intervention made) =>
        made.Kind == InterventionKind.Veto && Vetoed(sight, made) is { } draft ? $"{draft.Actor}/{draft.Instrument}" : made.Subject;

    private static Draft? Vetoed(Sight sight, Intervention made)
    {
        var record = sight.State.Proposal is { } proposal && proposal.Turn == made.Turn ? proposal : sight.State.Turns.FirstOrDefault(turn => turn.Turn == made.Turn);
        return record?.Given.FirstOrDefault(given => given.Draft.OrderId(made.Turn) == made.Subject)?.Draft;
    }

    private static Sentence Order(Sight sight, Intervention made) => Vetoed(sight, made) switch
    {
        { } draft => $"{sight.Entity(draft.Actor)}: {sight.Instrument(draft.Instrument)}",
        _ => $"{made.Subject}",
    };
}
