using System.Collections.Immutable;
using Wargame.Cli.Output;
using Wargame.Review.Across.Shares;
using Wargame.World.Definition;

namespace Wargame.Cli.Compare.Shares;

/// <summary>A part of a difference, as it is told.</summary>
/// <param name="Name">Whose or what it is.</param>
/// <param name="Code">Three letters, or empty.</param>
/// <param name="Colour">The team's CSS colour, or empty.</param>
/// <param name="Amount">How much of the difference, in milli-units.</param>
/// <param name="Error">Its standard error; 0 when exact.</param>
internal sealed record ToldPart(string Name, string Code, string Colour, long Amount, long Error)
{
    /// <summary>The amount with its unit and, where it was drawn, its error.</summary>
    public string Words(Unit unit) => BesideWords.Change(Amount, unit) + (Error > 0 ? $" ±{BesideWords.Plain(Error, unit)}" : "");
}

/// <summary>What the table and the page say of who made the difference.</summary>
internal static class ShareWords
{
    /// <summary>What a share is, and under what it was worked out.</summary>
    public static string Means(SharedDifference shared) =>
        $"{shared.First.Name} is played again with every group of teams deciding as in {shared.Second.Name}, the others as they did. A team's share is what that changes when it joins a group, over all orders in which they could join; "
        + $"control and luck stay as in {shared.First.Name}. What is left is what {shared.Second.Name}'s control did otherwise, and its luck. The parts sum to the difference exactly.";

    /// <summary>How it was worked out.</summary>
    public static string Runs(SharedDifference shared) => shared.Exact
        ? $"{Words.Count(shared.Runs, "run")}, every group of teams: the shares are exact."
        : $"{Words.Count(shared.Runs, "run")}, drawn by lot: ± is the standard error.";

    /// <summary>By how much the second session ended higher or lower.</summary>
    public static string Ended(SharedDifference shared, SharedNumber number)
    {
        var (amount, unit) = (number.Difference, number.Number.Unit);
        return amount == 0
            ? $"{shared.Second.Name} ended as {shared.First.Name} did, at {BesideWords.Figure(number.Second, unit)}"
            : $"{shared.Second.Name} ended {BesideWords.Figure(Math.Abs(amount), unit)} {(amount > 0 ? "higher" : "lower")}, {BesideWords.Figure(number.Second, unit)} against {BesideWords.Figure(number.First, unit)}";
    }

    /// <summary>The parts of a number's difference that are not nothing: players, the largest first, then control, luck and beliefs.</summary>
    public static ImmutableArray<ToldPart> Parts(SharedDifference shared, SharedNumber number) =>
    [
        .. Players(shared).Select((player, place) => player with { Amount = number.Shares[place], Error = number.Errors[place] })
            .Where(part => part.Amount != 0).OrderByDescending(part => Math.Abs(part.Amount)).ThenBy(part => part.Name, StringComparer.Ordinal),
        .. new[] { Other("control's hand", number.Control), Other("luck", number.Luck), Other("beliefs", number.Beliefs) }.Where(part => part.Amount != 0),
    ];

    /// <summary>Who decided otherwise, without an amount.</summary>
    public static ImmutableArray<ToldPart> Players(SharedDifference shared) =>
    [
        .. shared.Players.Select(actor => actor.Length == 0
            ? Other("all others, by doctrine", 0)
            : new ToldPart(
                shared.First.Rules.Entity(actor)?.Name ?? actor, shared.First.Rules.Entity(actor)?.Code ?? "", shared.First.Rules.Scenario.Team(actor)?.Colour ?? "", 0, 0)),
    ];

    private static ToldPart Other(string name, long amount) => new(name, "", "", amount, 0);
}
