using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.State;

namespace Wargame.Sessions.Tests.Small;

/// <summary>Who is told what in the small scenario, by rule and by hand.</summary>
internal static class Disclosing
{
    public const string Reason = "A courier talked";

    public static FactName Number(string key) => new(FactKind.Number, key);

    public static SetDisclosure Sets(this Room room, FactName fact, DisclosureLevel? level, params ImmutableArray<string> to) =>
        new(room.NextId(), room.Now, Room.Control, fact, to, level, Reason);

    public static DisclosureDefinition Rule(
        FactPattern facts, DisclosureLevel level, ImmutableArray<string> to, double error = 0, double width = 10, Formula? when = null) =>
        new("rule-" + facts + level, facts, to, level, when, error, width, "Satellites.", Citation.None, SourceSpan.None);

    public static SessionRules With(params ImmutableArray<DisclosureDefinition> rules) => SmallScenario.Of(SmallScenario.Scenario() with { Disclosures = rules });

    /// <summary>The session as it would be if a number stood elsewhere after the last turn, and nothing else were different.</summary>
    public static SessionState Standing(this Room room, string key, long milli)
    {
        var last = room.State.Turns[^1];
        var world = last.Result.State;
        var changed = new WorldState
        {
            Turn = world.Turn, Seed = world.Seed, Values = world.Values.SetItem(room.Rules.Model.Find(key)!.Index, milli), Naturals = world.Naturals,
            Programmes = world.Programmes, InjectTurns = world.InjectTurns, CardAnswers = world.CardAnswers, Crises = world.Crises,
        };
        return room.State with { Turns = room.State.Turns.SetItem(room.State.Turns.Length - 1, last with { Result = last.Result with { State = changed } }) };
    }
}
