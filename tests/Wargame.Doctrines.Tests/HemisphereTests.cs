using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Doctrines.Tests;

/// <summary>The whole hemisphere played by doctrines of kinds alone: lively, sensible, and to its end.</summary>
public sealed class HemisphereTests
{
    private const int Sessions = 3;
    private static readonly SessionRules Rules = Load();
    private static readonly List<TurnRecord> Turns = [.. Enumerable.Range(1, Sessions).SelectMany(seed => AutomaticPlay.Run(Rules, (ulong)seed).State.Turns)];

    [Fact]
    public void Every_actor_does_something_and_says_why()
    {
        var given = Turns.SelectMany(turn => turn.Given).ToList();

        Assert.All(Rules.Actors, actor => Assert.Contains(given, order => order.Draft.Actor == actor.Id));
        Assert.All(given, order => Assert.NotEmpty(order.Draft.Because));
    }

    [Fact]
    public void No_turn_is_quiet() =>
        Assert.All(Turns, turn => Assert.True(turn.Inputs.Orders.Length >= Rules.Actors.Length / 3, $"turn {turn.Turn} has {turn.Inputs.Orders.Length} orders"));

    [Fact]
    public void No_government_orders_on_anothers_soil() => Assert.All(
        Turns.SelectMany(turn => turn.Inputs.Orders).Where(order => Rules.Entity(order.Actor)!.Kind == EntityKind.Government),
        order => Assert.True(Rules.Entity(order.Target)!.Related(EntityDefinition.GovernedBy) is not { } host || host == order.Actor, $"{order.Actor}: {order.Instrument} in {order.Target}"));

    [Fact]
    public void Few_offers_are_made_to_a_closed_door()
    {
        var asked = Turns.SelectMany(turn => turn.Given).Where(order => order.Host is not null).ToList();

        Assert.True(asked.Count(order => order.Withdrawn) < asked.Count / 5, $"{asked.Count(order => order.Withdrawn)} of {asked.Count} were refused");
    }

    private static SessionRules Load()
    {
        var loaded = ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, "hemisphere-2009"));
        Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Diagnostics));
        return new SessionRules(loaded.Scenario, WorldModel.Compile(loaded.Scenario.World));
    }
}
