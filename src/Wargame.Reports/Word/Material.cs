using System.Collections.Immutable;
using System.Globalization;
using Wargame.Reports.Word.Charts;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Wording;

namespace Wargame.Reports.Word;

/// <summary>What all sections of a report are made from: the session as the review shows it, in the reader's language.</summary>
internal sealed class Material
{
    /// <summary>Stands where a field comes into a sentence.</summary>
    public const string Hole = "{0}";

    private readonly FigureWords _figures;

    private Material(SessionRules rules, SessionState session, ReviewView review, ReportOptions options) =>
        (Rules, Session, Review, Options, Doctrine, _figures) = (rules, session, review, options, options.Recording is { } recording ? new(recording) : null, new(rules));

    public SessionRules Rules { get; }

    public SessionState Session { get; }

    public ReviewView Review { get; }

    public ReportOptions Options { get; }

    /// <summary>The recording; null where only the end of the session is known.</summary>
    public Recording? Recording => Options.Recording;

    /// <summary>What doctrines would have ordered; null without a recording.</summary>
    public BesideDoctrine? Doctrine { get; }

    /// <summary>When play began.</summary>
    public DateTimeOffset Start => Session.Marks.IsEmpty ? default : Session.Marks[0].At;

    /// <summary>When the last turn was over.</summary>
    public DateTimeOffset End => Session.Marks.IsEmpty ? default : Session.Marks[^1].At;

    /// <summary>The language as programs for texts know it.</summary>
    public string LanguageTag => Rules.Language switch
    {
        Language.Spanish => "es-MX",
        Language.Portuguese => "pt-BR",
        _ => "en-US",
    };

    /// <summary>Null before the hot wash.</summary>
    public static Material? Of(SessionRules rules, SessionState session, ReportOptions options) =>
        View.OfReview(rules, session, shadows: options.Shadows) is { } review ? new(rules, session, review, options) : null;

    /// <summary>A sentence in the reader's language.</summary>
    public string Say(Sentence sentence) => Rules.Say(sentence);

    /// <summary>What an actor is called; the white cell where there is none.</summary>
    public string Name(string actor) => actor.Length == 0 ? Say($"Control") : Rules.Entity(actor)?.Name ?? actor;

    /// <summary>A turn with its label: <c>Turn 2 · Q4 2008</c>.</summary>
    public string Turn(int turn) => turn < 1 ? Say($"Lobby") : Say($"Turn {turn} · {Rules.Scenario.TurnLabel(turn)}");

    /// <summary>A day.</summary>
    public static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The labels of the opening and of every released turn.</summary>
    public ImmutableArray<string> Moments => [Say($"Opening"), .. Session.Turns.Select(turn => Rules.Scenario.TurnLabel(turn.Turn))];

    /// <summary>A number with whose it is.</summary>
    public static string Label(string name, EntityDefinition? entity) => FigureWords.Label(name, entity);

    /// <summary>The same.</summary>
    public static string Label(Slot slot) => FigureWords.Label(slot);

    /// <summary>Whether a number is an indicator of the shared board.</summary>
    public bool IsIndicator(string number) => Rules.Model.Definition.Indicators.Any(indicator => indicator.Id == number);

    /// <summary>A figure of milli-units, with its unit.</summary>
    public string Figure(long milli, Unit unit) => _figures.Figure(milli, unit);

    /// <summary>A change, with its sign.</summary>
    public string Change(long milli, Unit unit) => _figures.Change(milli, unit);

    /// <summary>A figure of milli-units alone, with as many digits as matter.</summary>
    public string Plain(long milli) => _figures.Plain(milli);

    /// <summary>What a draft is, and on whom or where.</summary>
    public string Order(Draft draft) => _figures.Order(draft);

    /// <summary>How long something took: in seconds up to two minutes, and then in minutes.</summary>
    public string Duration(TimeSpan took) => took < Limits.ToldInSeconds ? Say($"{(int)Math.Round(took.TotalSeconds)} s") : Say($"{(int)Math.Round(took.TotalMinutes)} min");

    /// <summary>A team's colour.</summary>
    public string Colour(string actor)
    {
        var place = Rules.Scenario.Teams.Select(team => team.Actor).ToList().IndexOf(actor);
        return place < 0 ? ChartColours.At(Rules.Scenario.Teams.Length) : ChartColours.Of(Rules.Scenario.Teams[place].Colour, place);
    }

    /// <summary>Who somebody is: the office, and the name where names are told.</summary>
    public string Person(string title, string person) => Options.WithNames && person.Length > 0 ? $"{title} ({person})" : title;
}
