using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Small;

/// <summary>
/// A scenario of three turns, small enough to know by heart. Bolivia governs two regions, the United States offers and imposes, the
/// autonomists push; nobody may play the OAS. Every secret has a canary: a word that stands nowhere else.
/// </summary>
internal static class SmallScenario
{
    public const string BoliviaCard = "CANARY-CARD-BOLIVIA";
    public const string AmericanCard = "CANARY-CARD-US";
    public const string Cable = "CANARY-CABLE";
    public const string Bribe = "CANARY-BRIBE";

    private static readonly Lazy<SessionRules> Made = new(() => Of(Scenario()));

    /// <summary>The scenario's rules, made once.</summary>
    public static SessionRules Rules => Made.Value;

    public static SessionRules Of(ScenarioDefinition scenario) => new(scenario, WorldModel.Compile(scenario.World));

    public static ScenarioDefinition Scenario() => new()
    {
        Id = "small",
        Title = "Small",
        Subtitle = "Three turns.",
        Summary = "",
        Hash = "5ma11",
        World = SmallWorld.Definition(),
        FirstQuarter = 3,
        Clocks = new Dictionary<Phase, TimeSpan>
        {
            [Phase.Briefing] = TimeSpan.FromMinutes(3),
            [Phase.Deliberation] = TimeSpan.FromMinutes(10),
            [Phase.Commitment] = TimeSpan.FromMinutes(2),
            [Phase.Outcome] = TimeSpan.FromMinutes(4),
        }.ToImmutableSortedDictionary(),
        SilenceAnswer = HostAnswer.Accept,
        Map = new(["bol"], "tension", ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("chapare", ["BO-C"]).Add("lowlands", ["BO-S"])),
        Teams =
        [
            Team("bolivia", SignOffRule.One, "President", "Minister of Defence", "Minister of Finance"),
            Team("us", SignOffRule.Majority, "Ambassador", "Secretary", "Adviser"),
            Team("autonomists", SignOffRule.All, "Prefect", "Civic leader"),
        ],
    };

    private static TeamDefinition Team(string actor, SignOffRule signOff, params ImmutableArray<string> seats) => new(
        actor, $"BRIEF-{actor}", seats, signOff, ["bolivia.approval", actor + ".cash"], "#123456", "circle", SourceSpan.None);
}
