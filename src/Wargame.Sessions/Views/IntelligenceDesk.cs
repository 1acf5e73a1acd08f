using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>
/// What intelligence reports to a viewer: the facts that control has disclosed, and those covert orders, cards and agreements that a rule lets through. The
/// title is made of names, the text of names and figures, so that each page can say in its own language what sort of report it is, by the
/// item's id: <c>intelligence/number/rumour/low/…</c>.
/// </summary>
internal static class IntelligenceDesk
{
    /// <summary>How ids of reports begin.</summary>
    public const string Prefix = "intelligence/";

    /// <summary>All reports to the viewer.</summary>
    public static IEnumerable<(InjectDefinition News, int Turn)> Of(Sight sight)
    {
        if (sight.SeesAll)
            yield break;
        foreach (var (fact, turn) in Disclosed(sight))
        {
            var told = sight.Level(fact);
            if (told > Facts.Default(sight.Rules, sight.State, fact, sight.Me) && sight.Knowledge.Find(fact) is { } grant
                && FactWords.Told(sight, fact, grant with { Level = told }, turn) is { } words)
                yield return (Item(sight, fact, grant with { Level = told }, words, turn), turn);
        }
    }

    /// <summary>An inject as intelligence reports it: its headline without text and sender, or only that somebody has had news.</summary>
    public static InjectDefinition Of(Sight sight, InjectDefinition inject, int turn)
    {
        var fact = Facts.Of(inject);
        var grant = sight.Knowledge.Find(fact)! with { Level = sight.Level(fact) };
        return Item(sight, fact, grant, FactWords.Told(sight, fact, grant, turn)!, turn);
    }

    /// <summary>What control has disclosed, and the facts that have no place of their own on the page, each once.</summary>
    private static IEnumerable<(Fact Fact, int Turn)> Disclosed(Sight sight)
    {
        var state = sight.State;
        var set = state.Disclosures.Where(each => each.Until is null && each.Fact.Kind != FactKind.Inject && (each.Reader == sight.Me || each.Reader == Setting.Everyone))
            .Select(each => (Fact: Facts.Find(sight.Rules, state, each.Fact), each.Turn)).Where(each => each.Fact is not null).Select(each => (each.Fact!, each.Turn));
        var cards = state.PrivateCards.Keys.Select(actor => (Facts.Card(actor), 1));
        var agreements = state.Agreements.Where(agreement => agreement.WasSigned)
            .SelectMany(agreement => new[] { FactKind.Agreement, FactKind.Clauses }.Select(kind => (Facts.Of(agreement, kind), Math.Min(agreement.FromTurn, state.Turn))));
        return set.Concat(Orders(sight)).Concat(cards).Concat(agreements).DistinctBy(each => each.Item1.Name);
    }

    /// <summary>The covert orders of released turns that somebody may have heard of; they are told with the results of their turn.</summary>
    private static IEnumerable<(Fact Fact, int Turn)> Orders(Sight sight) =>
        from record in sight.State.Turns
        from given in record.Given
        where sight.Instrument(given.Draft.Instrument).Covert && given.Draft.Actor != sight.Me
        select (Facts.Order(given.Draft.OrderId(record.Turn), given.Draft.Instrument, given.Draft.Actor), record.Turn);

    private static InjectDefinition Item(Sight sight, Fact fact, Grant grant, ToldWords words, int turn)
    {
        // The name of the fact would tell what the report does not.
        var cover = new Draws(sight.State.Seed, turn, $"{fact.Name}/{grant.Reader}").Cover();
        var id = FormattableString.Invariant($"{Prefix}{Word(fact.Name.Kind)}/{Word(grant.Level)}/{(words.Estimate?.Word is { } band ? Word(band) : "-")}/{cover}");
        ImmutableArray<string> to = grant.Reader == Setting.Everyone || sight.Me.Length == 0 ? [] : [sight.Me];
        return InjectDefinition.Told(
            id, int.MaxValue, words.Title, words.Text, grant.Level == DisclosureLevel.Rumour ? Channel.Rumour : Channel.Intelligence, "", to);
    }

    private static string Word<T>(T value) where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
