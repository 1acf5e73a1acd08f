using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Languages;

/// <summary>
/// Units that are words, such as people and fighters, in another language. Authors write them in English, as part of their formulas; they are
/// the same words in all scenarios, so they are translated once, with the server's sentences. Units that pages know by their symbol stay.
/// </summary>
internal static class UnitWords
{
    /// <summary>The scenario with its units in its language.</summary>
    public static ScenarioDefinition Put(ScenarioDefinition scenario)
    {
        var phrases = ServerPhrases.Books.Of(scenario.Language);
        Unit In(Unit unit) => phrases.Find(unit.Symbol) is { } said ? new(said) : unit;
        return scenario with
        {
            World = scenario.World with
            {
                Variables = [.. scenario.World.Variables.Select(variable => variable with { Unit = In(variable.Unit) })],
                Indicators = [.. scenario.World.Indicators.Select(indicator => indicator with { Unit = In(indicator.Unit) })],
            },
        };
    }
}
