using System.Collections.Immutable;
using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions.Views;

/// <summary>A line of a decision log in words.</summary>
/// <param name="Taken">Who, when and why.</param>
/// <param name="TurnLabel">In which turn.</param>
/// <param name="What">On what: the orders, the request, the card or the agreement.</param>
/// <param name="Choice">The option that was chosen, in words; else empty.</param>
public sealed record DecisionView(DecisionTaken Taken, string TurnLabel, string What, string Choice)
{
    /// <summary>The decider's office.</summary>
    public string Title { get; init; } = Taken.Title;

    /// <summary>Its moment of the replay, for the review alone, else 0: how much has happened in a session tells of others' desks.</summary>
    public long Version { get; init; }

    /// <summary>The decider's reason.</summary>
    public string Because { get; init; } = Taken.Because;
}

/// <summary>Decision logs: a team sees its own, control and the review see all.</summary>
internal static class DecisionDesk
{
    /// <summary>The last decisions of a team, newest first.</summary>
    public static ImmutableArray<DecisionView> Of(Sight sight, string actor) =>
        [.. sight.State.Decisions.Where(taken => taken.Actor == actor).Reverse().Take(Limits.DecisionsShown).Select(taken => Describe(sight, taken))];

    /// <summary>Every decision of every team, in order.</summary>
    public static ImmutableArray<DecisionView> All(Sight sight) => [.. sight.State.Decisions.Select(taken => Describe(sight, taken) with { Version = sight.Viewer is Viewer.Review ? taken.Version : 0 })];

    private static DecisionView Describe(Sight sight, DecisionTaken taken)
    {
        var (what, choice) = taken.Kind switch
        {
            DecisionKind.Answered => ($"{sight.Entity(taken.Orders[0].Actor).Name}: {Order(sight, taken.Orders[0])}", ""),
            DecisionKind.Chosen => Card(sight, taken),
            DecisionKind.Agreed or DecisionKind.Left => (sight.State.Agreement(taken.Subject)?.Current?.Text.Title ?? "", ""),
            _ => (string.Join("; ", taken.Orders.Select(order => Order(sight, order))), ""),
        };
        return new(taken, sight.Rules.Scenario.TurnLabel(taken.Turn), what, choice)
        {
            Title = sight.Rules.Kept(taken.Title),
            Because = sight.Rules.Kept(taken.Because),
        };
    }

    private static (string What, string Choice) Card(Sight sight, DecisionTaken taken) =>
        sight.World.Cards.FirstOrDefault(card => card.Id == taken.Subject) is { } card
            ? (card.Title, card.Options.FirstOrDefault(option => option.Id == taken.Choice)?.Label ?? "")
            : ("", "");

    private static string Order(Sight sight, Draft order)
    {
        var instrument = sight.Instrument(order.Instrument);
        return instrument.TargetKind is null ? instrument.Name : $"{instrument.Name}, {sight.Entity(order.Target).Name}";
    }
}
