using System.Collections.Immutable;
using Wargame.Sessions;

namespace Wargame.Review.Across.Shares;

/// <summary>Who decided otherwise in one session than in another. Whoever did not has no share in the difference.</summary>
/// <param name="Teams">The teams, in the author's order.</param>
/// <param name="Others">Actors that no team plays: their doctrine decided otherwise.</param>
internal sealed record Deciders(ImmutableArray<string> Teams, ImmutableArray<string> Others)
{
    /// <summary>The players of the game: every team, and all others together.</summary>
    public ImmutableArray<ImmutableArray<string>> Players => [.. Teams.Select(team => ImmutableArray.Create(team)), .. Others.IsEmpty ? ImmutableArray<ImmutableArray<string>>.Empty : [Others]];

    /// <summary>The players' names: a team's actor, and the empty one for all others together.</summary>
    public ImmutableArray<string> Names => Others.IsEmpty ? Teams : Teams.Add("");

    public static Deciders Of(SessionRules rules, SideRecord first, SideRecord second)
    {
        var differ = rules.Actors.Select(actor => actor.Id).Where(actor => Differ(rules, actor, first, second)).ToHashSet(StringComparer.Ordinal);
        var teams = rules.Scenario.Teams.Select(team => team.Actor).Where(differ.Contains).ToImmutableArray();
        return new(teams, [.. rules.Actors.Select(actor => actor.Id).Where(actor => differ.Contains(actor) && !teams.Contains(actor))]);
    }

    private static bool Differ(SessionRules rules, string actor, SideRecord first, SideRecord second)
    {
        var cards = rules.Model.Definition.Cards.Where(card => card.Actor == actor).ToList();
        return Enumerable.Range(0, first.Turns.Length).Any(place =>
            !first.Turns[place].DecisionsOf(actor).SequenceEqual(second.Turns[place].DecisionsOf(actor))
            || SideTurn.AnswersDiffer(first.Turns[place], second.Turns[place], actor)
            || cards.Any(card => first.Answer(card, place) is { } one && second.Answer(card, place) is { } other && one != other));
    }
}
