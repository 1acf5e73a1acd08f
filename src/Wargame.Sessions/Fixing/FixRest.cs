using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Sessions.Fixing;

/// <summary>What of a mended text a running session cannot take over, by what it is, with the reason.</summary>
internal static class FixRest
{
    public static IEnumerable<FixLine> Of(ScenarioDefinition opened, ScenarioDefinition mended)
    {
        var (before, now) = (opened.World, mended.World);
        return new[]
        {
            Line($"Rules and effects", Played, Changed(before.Rules, now.Rules, rule => rule.Id)),
            Line($"Numbers", Played, Numbers(before, now)),
            Line($"Orders", Played, Changed(before.Instruments, now.Instruments, instrument => instrument.Id)),
            Line($"Crises, ladders and cards", Played, [
                .. Changed(before.Crises, now.Crises, crisis => crisis.Id), .. Changed(before.Ladders, now.Ladders, ladder => ladder.Id),
                .. Changed(before.Cards, now.Cards, card => card.Id)]),
            Line($"Mandates and private cards", $"People play for them since they were dealt.", [
                .. Changed(before.Mandates, now.Mandates, mandate => mandate.Actor), .. Changed(before.PrivateCards, now.PrivateCards, card => card.Id)]),
            Line($"Doctrines", Played, Changed(before.Doctrines, now.Doctrines, doctrine => doctrine.Actor ?? doctrine.Kind.ToString() ?? "")),
            Line($"Teams and their roles", $"People sit on these roles.", Changed(
                opened.Teams, mended.Teams, team => team.Actor, team => team with { Brief = "" })),
            Line($"Clocks and settings", $"The room has agreed to play by them.", Settings(opened, mended)),
            Line($"Titles, notes and papers", $"They change nothing in the room; papers that are printed from the author’s page have them.", Texts(opened, mended)),
        }.OfType<FixLine>();
    }

    private static Sentence Played => $"The session computes with what it was opened with, so that its replay gives the same numbers; the next session has it.";

    private static FixLine? Line(Sentence what, Sentence why, IEnumerable<string> items)
    {
        ImmutableArray<object> named = [.. items.Take(Limits.FixItems)];
        return named.IsEmpty ? null : new(FixFate.Next, $"{what}: {new Row(named)}", [why]);
    }

    private static IEnumerable<string> Numbers(WorldDefinition before, WorldDefinition now) =>
    [
        .. Changed(before.Variables, now.Variables, variable => variable.Id), .. Changed(before.Entities, now.Entities, entity => entity.Id),
        .. Changed(before.Coefficients, now.Coefficients, coefficient => coefficient.Id), .. Changed(before.Profiles, now.Profiles, profile => profile.Id),
        .. Changed(before.Indicators, now.Indicators, indicator => indicator.Id),
        .. Differing("stages", before.Stages, now.Stages), .. Differing("turns", before.Turns, now.Turns), .. Differing("mechanics", before.Mechanics, now.Mechanics),
    ];

    private static IEnumerable<string> Settings(ScenarioDefinition before, ScenarioDefinition now) =>
    [
        .. Differing("calendar", (before.FirstYear, before.FirstQuarter), (now.FirstYear, now.FirstQuarter)), .. Differing("clocks", before.Clocks, now.Clocks),
        .. Differing("silence", before.SilenceAnswer, now.SilenceAnswer), .. Differing("decision_reasons", before.DecisionReasons, now.DecisionReasons),
        .. Differing("arguments", before.Arguments, now.Arguments), .. Differing("hot_wash", before.HotWash, now.HotWash),
        .. Changed(before.Disclosures, now.Disclosures, rule => rule.Id), .. Differing("map", before.Map, now.Map),
    ];

    private static IEnumerable<string> Texts(ScenarioDefinition before, ScenarioDefinition now) =>
    [
        .. Differing("title", before.Title, now.Title), .. Differing("subtitle", before.Subtitle, now.Subtitle), .. Differing("summary", before.Summary, now.Summary),
        .. Differing("notes", before.Notes, now.Notes), .. Differing("sponsor_sheet", before.SponsorSheet, now.SponsorSheet), .. Differing("minutes", before.Minutes, now.Minutes),
    ];

    private static IEnumerable<string> Changed<T>(ImmutableArray<T> before, ImmutableArray<T> now, Func<T, string> id, Func<T, T>? seen = null)
    {
        var (old, mended) = (Read(before), Read(now));
        return mended.Keys.Union(old.Keys).Where(key => mended.GetValueOrDefault(key) != old.GetValueOrDefault(key));

        Dictionary<string, string> Read(ImmutableArray<T> items) => items.GroupBy(id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join('\n', group.Select(item => Meaning.Of(seen is null ? item : seen(item)))), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Differing<T>(string name, T before, T now) => Meaning.Of(before) == Meaning.Of(now) ? [] : [name];
}
