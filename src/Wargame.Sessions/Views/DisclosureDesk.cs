using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>Who knows what, for control and the review.</summary>
internal static class DisclosureDesk
{
    /// <summary>A fact with what every team and the projector are told of it, or null when there is no such fact.</summary>
    public static FactView? Of(Sight sight, FactName name)
    {
        if (Facts.Find(sight.Rules, sight.State, name) is not { } fact)
            return null;
        var slot = name.Kind == FactKind.Number ? sight.Rules.Model.Find(name.Subject) : null;
        IEnumerable<EntityDefinition?> readers = sight.Rules.Scenario.Teams.Select(team => sight.Entity(team.Actor));
        return new(
            name, FactWords.Label(sight, name), slot, slot is null ? 0 : sight.State.World.Values[slot.Index],
            [.. readers.Append(null).Select(reader => Reader(sight, fact, slot, reader))]);
    }

    /// <summary>What control has set by hand and not taken back, the latest fact first.</summary>
    public static ImmutableArray<SetFactView> Set(Sight sight) =>
    [
        .. sight.State.Disclosures.Where(each => each.Until is null).Reverse().GroupBy(each => each.Fact).Select(settings => new SetFactView(
            settings.Key, FactWords.Label(sight, settings.Key),
            [.. settings.Select(each => new SetReaderView(sight.Rules.Entity(each.Reader), each.Level, each.Reason, sight.Rules.Scenario.TurnLabel(each.Turn)))])),
    ];

    /// <summary>What the teams were told of a played turn in estimates and rumours.</summary>
    public static ImmutableArray<ToldView> Told(Sight sight, TurnRecord record)
    {
        var (state, scenario) = (sight.State, sight.Rules.Scenario);
        if (scenario.Disclosures.IsEmpty && state.Disclosures.IsEmpty)
            return [];
        var then = state with
        {
            Phase = Phase.Outcome,
            Turn = record.Turn,
            Turns = state.Turns[..(state.Turns.IndexOf(record) + 1)],
        };
        return [.. scenario.Teams.SelectMany(team => ToldTo(new Sight(sight.Rules, then, new Viewer.Team(team.Actor), sight.Presence), record))];
    }

    private static IEnumerable<ToldView> ToldTo(Sight eyes, TurnRecord record)
    {
        var team = eyes.Entity(eyes.Me);
        foreach (var slot in eyes.Rules.Model.Slots.Where(slot => eyes.Level(slot) is DisclosureLevel.Rumour or DisclosureLevel.Partial))
        {
            var told = eyes.Knowledge.Estimate(slot, record.Result.State);
            yield return new(team, Numbers.Words(slot), slot, record.Result.State.Values[slot.Index], told.Level, told, "", told.Wrong);
        }
        foreach (var given in record.Given)
        {
            if (OrderReports.Of(eyes, record.Turn, given) is { } report)
                yield return new(team, OrderWords.Of(eyes, given.Order!), null, 0, report.Told, null, Words(report), report.Wrong);
        }
    }

    private static ReaderView Reader(Sight sight, Fact fact, Slot? slot, EntityDefinition? reader)
    {
        var (rules, state, who) = (sight.Rules, sight.State, reader?.Id ?? "");
        var eyes = new Sight(rules, state, reader is null ? new Viewer.Board() : new Viewer.Team(who), sight.Presence);
        var level = eyes.Level(fact);
        var grant = eyes.Knowledge.Find(fact);
        var otherwise = new Knowledge(rules, state with { Disclosures = [] }, who).Level(fact);
        var told = level is DisclosureLevel.Rumour or DisclosureLevel.Partial && grant is not null
            ? FactWords.Told(eyes, fact, grant with { Level = level }, grant.Turn == 0 ? Math.Max(1, state.Turn) : grant.Turn)
            : null;
        var now = slot is not null && told is not null ? eyes.Knowledge.Estimate(slot, state.World) : null;
        return new(
            reader, level, otherwise, grant?.Source ?? GrantSource.Default, grant?.Because ?? "", Facts.IsOwn(rules, state, fact, who), now,
            now is not null || told is null ? "" : told.Text.Length > 0 ? $"{told.Title}: {told.Text}" : told.Title, now?.Wrong ?? told?.Wrong ?? false);
    }

    private static string Words(RevealedOrder report) => string.Join(
        ", ", new[] { report.Instrument.Name, report.Target?.Name, report.Actor?.Name, report.Level > 0 ? FormattableString.Invariant($"{report.Level / 10} %") : null }.OfType<string>());
}
