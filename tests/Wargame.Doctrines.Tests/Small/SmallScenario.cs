using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Doctrines.Tests.Small;

/// <summary>
/// Bolivia, the United States and one region that stands still, so that each test knows every number by heart: tension 60, and 100 $M for
/// each actor. What the actors do is the test's own.
/// </summary>
internal static class SmallScenario
{
    private static readonly SourceSpan At = SourceSpan.None;
    private static readonly Citation Source = Citation.None;

    public static SessionRules With(params ImmutableArray<DoctrineDefinition> doctrines)
    {
        var scenario = new ScenarioDefinition
        {
            Id = "small",
            Title = "Small",
            Subtitle = "Three turns.",
            Summary = "",
            Hash = "5ma11",
            World = World() with { Doctrines = doctrines },
            FirstQuarter = 3,
            Clocks = ImmutableSortedDictionary<Phase, TimeSpan>.Empty,
            SilenceAnswer = HostAnswer.Accept,
            Map = new(["bol"], "tension", ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("lowlands", ["BO-S"])),
            Teams = [Team("bolivia"), Team("us")],
        };
        return new(scenario, WorldModel.Compile(scenario.World));
    }

    private static WorldDefinition World() => new()
    {
        Stages = ["country"],
        Turns = 3,
        Entities =
        [
            Entity("bolivia", EntityKind.Government),
            Entity("us", EntityKind.UnitedStates),
            Entity("lowlands", EntityKind.Region, ("governed_by", "bolivia")),
        ],
        Variables = [Gauge("tension", 60, EntityKind.Region), Cash()],
        Instruments =
        [
            Instrument("police", "government", 10),
            Instrument("roads", "government", 10),
            Instrument("schools", "government", 10),
            Instrument("dam", "government", 150),
            Instrument("railway", "government", 300),
            Instrument("siege", "government", 10) with { LegalWhen = [new(Of("t.tension") > 90, "There is no uprising.")] },
            Abroad("aid"),
            Abroad("spraying"),
        ],
        Cards =
        [
            new("who-answers", "bolivia", "Who answers?", "The square is full.", (Formula)(Of("lowlands.tension") > 0), false,
                [new("troops", "Send the army", ""), new("envoy", "Send an envoy", ""), new("wait", "Wait", "")], "wait", Source, At),
        ],
    };

    private static TeamDefinition Team(string actor) =>
        new(actor, "", ["First", "Second"], SignOffRule.One, [actor + ".cash"], "#123456", "circle", At);

    private static InstrumentDefinition Abroad(string id) => Instrument(id, "us", 5) with
    {
        Modes = [Mode.Joint, Mode.Accepted, Mode.Conditioned, Mode.Imposed],
        NeedsConsent = true,
    };

    private static InstrumentDefinition Instrument(string id, string by, double cash) => new(
        id, "The " + id, "", [by], EntityKind.Region, null, null, [new("cash", cash)], [], 0, 2, [], false, 1, false, false, false, [], Source, At);

    private static VariableDefinition Gauge(string id, double start, EntityKind of) => new(
        id, id, "", [of], null, VariableKind.Gauge, Unit.Points, "country", start, 0, 100, 0, 0, null, GoodDirection.High, SeenBy.Everyone, Source, At);

    private static VariableDefinition Cash() => new(
        "cash", "cash", "", [EntityKind.Government, EntityKind.UnitedStates], null, VariableKind.Stock, new("$M"), "country", 100, 0,
        double.PositiveInfinity, 0, 0, null, GoodDirection.High, SeenBy.Owner, Source, At);

    private static EntityDefinition Entity(string id, EntityKind kind, params (string Relation, string To)[] relations) => new(
        id, kind, id, id.ToUpperInvariant()[..2], [],
        relations.ToImmutableSortedDictionary(line => line.Relation, line => ImmutableArray.Create(line.To)),
        ImmutableSortedDictionary<string, double>.Empty, At);
}
