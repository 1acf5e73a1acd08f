using System.Collections.Immutable;
using Wargame.Sessions.Languages;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Sessions.Scenarios;

/// <summary>A scenario as a session uses it: the world, and how people play it.</summary>
public sealed record ScenarioDefinition
{
    /// <summary>The folder's name, in kebab case.</summary>
    public required string Id { get; init; }

    /// <summary>The title on every page.</summary>
    public required string Title { get; init; }

    /// <summary>One line under the title.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Markdown for the landing page.</summary>
    public required string Summary { get; init; }

    /// <summary>Expected length of a session, in minutes.</summary>
    public int Minutes { get; init; } = 90;

    /// <summary>Markdown for whoever runs the session: what is true, what to name, what to discuss; empty where the author wrote none.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Markdown for whoever pays for a session, one page; empty where the author wrote none.</summary>
    public string SponsorSheet { get; init; } = "";

    /// <summary>SHA-256 over all files in canonical order, in lower-case hex; a session pins it.</summary>
    public required string Hash { get; init; }

    /// <summary>The causal world.</summary>
    public required WorldDefinition World { get; init; }

    /// <summary>The calendar year of turn 1.</summary>
    public int FirstYear { get; init; } = 2008;

    /// <summary>The quarter of turn 1, 1 to 4.</summary>
    public int FirstQuarter { get; init; } = 1;

    /// <summary>How long each phase lasts; a missing or zero one has no clock.</summary>
    public ImmutableSortedDictionary<Phase, TimeSpan> Clocks { get; init; } = ImmutableSortedDictionary<Phase, TimeSpan>.Empty;

    /// <summary>What an unanswered request means.</summary>
    public HostAnswer SilenceAnswer { get; init; } = HostAnswer.Accept;

    /// <summary>Whether people say why they decide.</summary>
    public ReasonRule DecisionReasons { get; init; } = ReasonRule.Asked;
    /// <summary>Free-text orders.</summary>
    public ArgumentSettings Arguments { get; init; } = ArgumentSettings.Usual;

    /// <summary>The questions of the hot wash, 1 to 5.</summary>
    public ImmutableArray<HotWashQuestion> HotWash { get; init; } = HotWashQuestion.Defaults;

    /// <summary>Who is told what, besides who sees what by default.</summary>
    public ImmutableArray<DisclosureDefinition> Disclosures { get; init; } = [];

    /// <summary>The map.</summary>
    public required MapDefinition Map { get; init; }

    /// <summary>The teams that people may play, in the order of the join page.</summary>
    public required ImmutableArray<TeamDefinition> Teams { get; init; }

    /// <summary>The language that its texts are in, as far as they are translated.</summary>
    public Language Language { get; init; }

    /// <summary>The languages, besides English, that the author says it is wholly translated into.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The language that a reader's page should call the author's texts: English where the author promises no translation.</summary>
    public Language TextLanguage => Languages.Contains(Language) ? Language : Language.English;

    /// <summary>The scenario in other languages.</summary>
    public ScenarioTranslations Translations { get; init; } = ScenarioTranslations.None;

    /// <summary>The server's own sentences in other languages.</summary>
    public Phrasebooks Phrases { get; init; } = Phrasebooks.None;

    /// <summary>The same scenario with the texts of a language, as far as they are translated.</summary>
    public ScenarioDefinition In(Language language) =>
        language == Language ? this : (Translations.Find(language) ?? this) with { Language = language };

    /// <summary>The label of a turn: <c>Q3 2008</c>.</summary>
    public string TurnLabel(int turn) => Say(Turn(turn));

    /// <summary>The same, for a reader whose language is not known yet.</summary>
    public Sentence Turn(int turn)
    {
        var quarters = FirstYear * 4 + (FirstQuarter - 1) + Math.Max(turn - 1, 0);
        return $"Q{quarters % 4 + 1} {quarters / 4:0}";
    }

    /// <summary>A sentence without names in the language of the scenario.</summary>
    public string Say(Sentence sentence) => Phrases.Of(Language).Say(sentence, _ => null);

    /// <summary>The team that plays an actor, or null.</summary>
    public TeamDefinition? Team(string actor) => Teams.FirstOrDefault(team => team.Actor == actor);
}
