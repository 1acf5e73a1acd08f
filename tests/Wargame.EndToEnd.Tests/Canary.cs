using Wargame.Scenarios;
using Wargame.Sessions.Scenarios;

namespace Wargame.EndToEnd.Tests;

/// <summary>A long plain stretch of a text that only some may read: no other seat may ever have received it.</summary>
public sealed record Canary(string What, string Text, IReadOnlyList<string> Owners)
{
    private const int Shortest = 20;
    private const int Longest = 60;

    /// <summary>What Markdown or JSON would spell in another way; between these a text crosses the wire as it is.</summary>
    private static readonly char[] SpelledOtherwise = [.. "*_#`\"'\n[]()&<>+\\"];

    public static IReadOnlyList<Canary> Of(string scenarioFolder)
    {
        var scenario = ScenarioLoader.Load(scenarioFolder).Scenario
            ?? throw new InvalidOperationException($"{scenarioFolder} has errors; run wargame validate");
        return [.. All(scenario).OfType<Canary>()];
    }

    public bool Reached(Seat seat) => seat.Received.Any(message => message.Contains(Text, StringComparison.Ordinal));

    public bool Reached(SeatClient client) => client.Heard(this);

    private static IEnumerable<Canary?> All(ScenarioDefinition scenario) =>
    [
        .. scenario.Teams.Select(team => Make($"the brief of {team.Actor}", team.Brief, [team.Actor])),
        .. scenario.World.PrivateCards.Select(card => Make($"the private card {card.Id}", card.Text, [card.Actor])),
        .. scenario.World.Injects.Where(inject => inject.To.Length > 0).Select(inject => Make($"the inject {inject.Id}", inject.Text, inject.To)),
        .. scenario.World.Cards.Select(card => Make($"the choice card {card.Id}", card.Text, [card.Actor])),
    ];

    private static Canary? Make(string what, string text, IReadOnlyList<string> owners)
    {
        var plain = string.Concat(text.Select(letter => char.IsAscii(letter) ? letter : SpelledOtherwise[0]));
        var stretch = plain.Split(SpelledOtherwise).Select(part => part.Trim()).MaxBy(part => part.Length);
        return stretch is { Length: >= Shortest } ? new Canary(what, stretch[..Math.Min(stretch.Length, Longest)], owners) : null;
    }
}
