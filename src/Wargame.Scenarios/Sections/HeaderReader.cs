using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Languages;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads the calendar, the clocks, what silence means and how free-text orders are had.</summary>
internal sealed partial class HeaderReader(Reading reading, Fields scenario)
{
    private const double LongestClock = 24 * 60 * 60;

    /// <returns>Year and quarter of the first turn, and the number of turns; null what could not be read.</returns>
    public (int Year, int Quarter, int? Turns) Calendar()
    {
        if (scenario.Find("calendar") is not { } node || Fields.Of(node, HeaderFormats.Calendar, reading.Bag) is not { } fields)
            return (2008, 1, null);
        var turns = fields.Integer("turns");
        if (fields.Scalar("first") is not { } first)
            return (2008, 1, turns);
        if (Quarter().Match(first.Value) is { Success: true } match)
            return (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), match.Groups[2].ValueSpan[0] - '0', turns);
        reading.Bag.Report(DiagnosticCatalogue.Structure.Malformed, first.Span, $"\"{Values.Shorten(first.Value)}\" is not a quarter", "such as 2008-Q3", Meant.Quarter(first.Value));
        return (2008, 1, turns);
    }

    public ImmutableSortedDictionary<Phase, TimeSpan> Clocks()
    {
        var clocks = ImmutableSortedDictionary.CreateBuilder<Phase, TimeSpan>();
        if (scenario.Find("clocks") is not { } node || Fields.Of(node, HeaderFormats.Clocks, reading.Bag) is not { } fields)
            return clocks.ToImmutable();
        foreach (var (word, phase) in Words.Of<Phase>())
        {
            if (fields.Scalar(word) is not { } scalar)
                continue;
            if (Duration(scalar.Value) is { } duration)
                clocks[phase] = duration;
            else
                reading.Bag.Report(DiagnosticCatalogue.Structure.Malformed, scalar.Span, $"\"{Values.Shorten(scalar.Value)}\" is not a time", "such as 90s or 10m, up to 24 hours; 0 for no clock",
                    Meant.Duration(scalar.Value));
        }
        return clocks.ToImmutable();
    }

    public HostAnswer Silence() => scenario.Find("silence") is { } node && Fields.Of(node, HeaderFormats.Silence, reading.Bag) is { } fields
        ? fields.Word<HostAnswer>("host_answer") ?? HostAnswer.Accept
        : HostAnswer.Accept;

    /// <summary>The languages that the author says the scenario is wholly translated into.</summary>
    public ImmutableArray<Language> Languages()
    {
        var languages = new SortedSet<Language>();
        foreach (var code in scenario.List("languages").Select(node => Values.Text(node, "a language", reading.Bag)).OfType<ScalarNode>())
        {
            if (Translating.Targets.Cast<Language?>().FirstOrDefault(target => target!.Value.Code() == code.Value) is { } language)
                languages.Add(language);
            else
                reading.Bag.Report(DiagnosticCatalogue.Structure.UnknownWord, code.Span, $"unknown language \"{Values.Shorten(code.Value)}\"",
                    $"one of {string.Join(", ", Translating.Targets.Select(target => target.Code()))}; English is what the files are written in",
                    Translating.Targets.Where(target => target.ToString().Equals(code.Value, StringComparison.OrdinalIgnoreCase)).Select(target => Mend.To(code.Value, target.Code())).FirstOrDefault() ?? Mend.WithoutItem());
        }
        return [.. languages];
    }

    /// <summary>How the scenario has free-text orders.</summary>
    public ArgumentSettings Arguments()
    {
        if (scenario.Find("arguments") is not { } node || Fields.Of(node, HeaderFormats.Arguments, reading.Bag) is not { } fields)
            return ArgumentSettings.Usual;
        return new(
            fields.Integer("most") ?? ArgumentSettings.Usual.Most,
            fields.Word<JudgementWay>("judged_by") ?? ArgumentSettings.Usual.Way);
    }

    private static TimeSpan? Duration(string text)
    {
        if (text == "0")
            return TimeSpan.Zero;
        if (Time().Match(text) is not { Success: true } match)
            return null;
        var seconds = double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * (match.Groups[2].Value == "m" ? 60 : 1);
        return seconds <= LongestClock ? TimeSpan.FromSeconds(seconds) : null;
    }

    [GeneratedRegex(@"\A" + HeaderFormats.Quarter + @"\z")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\A" + HeaderFormats.Duration + @"\z")]
    private static partial Regex Time();
}
