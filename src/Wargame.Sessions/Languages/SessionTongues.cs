using System.Collections.Frozen;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Sessions.Languages;

/// <summary>One session's rules in all languages, each compiled when it is first asked for, and what became of the texts that sessions keep.</summary>
internal sealed class SessionTongues
{
    private readonly Dictionary<Language, Lazy<SessionRules>> _rules;
    private readonly Lazy<FrozenDictionary<string, string>> _kept;

    /// <param name="rules">The rules, not yet complete.</param>
    /// <param name="english">The same in English; null when these are.</param>
    public SessionTongues(SessionRules rules, SessionRules? english)
    {
        _rules = english is null
            ? LanguageCodes.All.Where(language => language != rules.Language)
                .ToDictionary(language => language, language => new Lazy<SessionRules>(() => Translate(rules, language)))
            : [];
        _kept = new(() => english is null ? FrozenDictionary<string, string>.Empty : Pair(english.Scenario, rules.Scenario));
        Find = language => language == rules.Language ? rules
            : english is not null ? english.In(language)
            : _rules[language].Value;
    }

    /// <summary>The rules in a language.</summary>
    public Func<Language, SessionRules> Find { get; }

    /// <summary>A text of the scenario that a session has kept in English, in the language of these rules; null for other texts.</summary>
    public string? Kept(string text) => _kept.Value.GetValueOrDefault(text);

    private static SessionRules Translate(SessionRules rules, Language language)
    {
        var scenario = rules.Scenario.In(language);
        var model = ReferenceEquals(scenario.World, rules.Scenario.World) ? rules.Model : WorldModel.Compile(scenario.World, rules.Model.Profile);
        return new(scenario, model, language, rules);
    }

    // Sessions keep the titles of seats and the reasons of doctrines as they read when they were needed.
    private static FrozenDictionary<string, string> Pair(ScenarioDefinition english, ScenarioDefinition translated) =>
        Texts(english).Zip(Texts(translated)).DistinctBy(pair => pair.First, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    private static IEnumerable<string> Texts(ScenarioDefinition scenario) =>
    [
        .. scenario.Teams.SelectMany(team => team.Seats),
        .. scenario.World.Instruments.SelectMany(instrument => instrument.LegalWhen).Select(condition => condition.Otherwise),
        .. scenario.World.Doctrines.SelectMany(doctrine => (IEnumerable<string>)
        [
            .. doctrine.Preferences.Select(preference => preference.Because),
            .. doctrine.Answers.Select(answer => answer.Because),
            .. doctrine.Choices.Select(choice => choice.Because),
        ]),
    ];
}
