using System.Collections.Immutable;
using Wargame.Sessions.Languages;

namespace Wargame.Sessions.Scenarios;

/// <summary>
/// A scenario in other languages: the same world, ids and rules with other texts. Each is made when it is first asked for.
/// </summary>
/// <param name="made">By language. A text that has no translation is in English.</param>
public sealed class ScenarioTranslations(ImmutableSortedDictionary<Language, Lazy<ScenarioDefinition>> made)
{
    /// <summary>Of a scenario that is written in English only.</summary>
    public static ScenarioTranslations None { get; } = new(ImmutableSortedDictionary<Language, Lazy<ScenarioDefinition>>.Empty);

    /// <summary>The languages into which at least a part is translated; English is not among them.</summary>
    public ImmutableArray<Language> Languages => [.. made.Keys];

    /// <summary>The scenario in a language, or null when nothing is translated into it.</summary>
    public ScenarioDefinition? Find(Language language) => made.GetValueOrDefault(language)?.Value;
}
