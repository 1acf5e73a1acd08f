using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Tests.Small;

/// <summary>The small scenario with offices in Bolivia: ministers draft, the president signs, answers and negotiates.</summary>
internal static class Offices
{
    public static readonly SessionRules Rules = SmallScenario.Of(Scenario());

    public static readonly SessionRules Strict = SmallScenario.Of(Scenario() with { DecisionReasons = ReasonRule.Required });

    private static ScenarioDefinition Scenario()
    {
        var scenario = SmallScenario.Scenario();
        var rights = new Dictionary<string, ImmutableArray<SeatRight>>
        {
            ["President"] = [SeatRight.Sign, SeatRight.Answer, SeatRight.Negotiate],
            ["Minister of Defence"] = [SeatRight.Draft],
            ["Minister of Finance"] = [SeatRight.Draft],
        };
        return scenario with
        {
            Teams = [scenario.Teams[0] with { Rights = rights.ToImmutableSortedDictionary(StringComparer.Ordinal) }, .. scenario.Teams.Skip(1)],
        };
    }
}
