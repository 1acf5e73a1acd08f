using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>What is told of a fact, in names and figures.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Text">What is said of it; may be empty.</param>
/// <param name="Estimate">For a number that is not told exactly; null otherwise.</param>
/// <param name="Wrong">Whether it is wrong. For control and the review alone.</param>
internal sealed record ToldWords(string Title, string Text, Estimate? Estimate, bool Wrong);

/// <summary>Facts in words.</summary>
internal static class FactWords
{
    private const int Percent = 10;

    /// <summary>What control calls a fact.</summary>
    public static string Label(Sight sight, FactName name) => name.Kind switch
    {
        FactKind.Number => sight.Rules.Model.Find(name.Subject) is { } slot ? Numbers.Words(slot) : name.Subject,
        FactKind.Order => Facts.Given(sight.State, name.Subject) is { } given ? OrderWords.Of(sight, given.Draft.ToOrder(0, given.Draft.Mode)) : name.Subject,
        FactKind.Inject => Facts.Inject(sight.Rules, sight.State, name.Subject)?.Title ?? name.Subject,
        FactKind.Card => $"{sight.Rules.Entity(name.Subject)?.Name}: {Card(sight, name.Subject)?.Title}",
        _ => sight.State.Agreement(name.Subject)?.Current?.Text.Title ?? name.Subject,
    };

    /// <summary>What the viewer is told of a fact, or null when there is nothing to be told.</summary>
    /// <param name="sight">The viewer's.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="grant">What the viewer is granted.</param>
    /// <param name="turn">The turn in which it is told.</param>
    public static ToldWords? Told(Sight sight, Fact fact, Grant grant, int turn)
    {
        var chance = new Draws(sight.State.Seed, turn, $"{fact.Name.Kind}/{fact.Name.Subject}/{grant.Reader}");
        var wrong = grant.Level < DisclosureLevel.Confirmed && chance.Happens("wrong", grant.Error);
        return fact.Name.Kind switch
        {
            FactKind.Number => Number(sight, sight.Rules.Model.Find(fact.Name.Subject)!, grant, turn),
            FactKind.Order => Order(sight, fact),
            FactKind.Card => Secret(sight, fact, grant, chance, wrong),
            FactKind.Inject => Inject(sight, fact, grant, chance, wrong),
            _ => Agreement(sight, fact, grant, chance, wrong),
        };
    }

    private static ToldWords Number(Sight sight, Slot slot, Grant grant, int turn)
    {
        var (state, unit) = (sight.State, slot.Variable.Unit);
        var played = Math.Clamp(turn - 1, 0, state.Turns.Length);
        var world = played == 0 ? state.Opening : state.Turns[played - 1].Result.State;
        if (grant.Level == DisclosureLevel.Confirmed)
            return new(Numbers.Words(slot), Figure(sight, world.Values[slot.Index], unit), null, false);
        var told = Intelligence.Of(state.Seed, world.Turn, slot, world.Values[slot.Index], state.Opening.Values[slot.Index], grant);
        return new(Numbers.Words(slot), told.Word is null ? $"{Figure(sight, told.Low, World.Definition.Unit.Points)} – {Figure(sight, told.High, unit)}" : "", told, told.Wrong);
    }

    private static ToldWords? Order(Sight sight, Fact fact)
    {
        var record = sight.State.Turns.FirstOrDefault(turn => turn.Given.Any(given => given.Draft.OrderId(turn.Turn) == fact.Name.Subject));
        if (record?.Given.First(given => given.Draft.OrderId(record.Turn) == fact.Name.Subject) is not { } given)
            return null;
        if (sight.Level(fact) == DisclosureLevel.Confirmed)
            return new(OrderWords.Of(sight, given.Draft.ToOrder(record.Turn, given.Draft.Mode)), Share(given.Draft.Level), null, false);
        return OrderReports.Of(sight, record.Turn, given) is { } report
            ? new(report.Target is null ? report.Instrument.Name : $"{report.Instrument.Name}, {report.Target.Name}", report.Actor?.Name ?? Share(report.Level), null, report.Wrong)
            : null;
    }

    private static ToldWords? Secret(Sight sight, Fact fact, Grant grant, Draws chance, bool wrong)
    {
        var actor = fact.Name.Subject;
        if (Card(sight, actor) is not { } card)
            return null;
        var others = sight.World.PrivateCards.Where(other => other.Actor == actor && other.Id != card.Id).ToImmutableArray();
        var said = wrong && !others.IsEmpty ? others[chance.Pick("card", others.Length)] : card;
        return new(sight.Entity(actor).Name, grant.Level == DisclosureLevel.Confirmed ? $"{said.Title}. {said.Text}" : said.Title, null, said != card);
    }

    private static ToldWords Inject(Sight sight, Fact fact, Grant grant, Draws chance, bool wrong)
    {
        var inject = Facts.Inject(sight.Rules, sight.State, fact.Name.Subject)!;
        if (grant.Level != DisclosureLevel.Rumour || inject.To.IsEmpty)
            return new(inject.Title, grant.Level == DisclosureLevel.Confirmed ? inject.Text : "", null, false);
        var (names, swapped) = Named(sight, inject.To[..1], chance, wrong);
        return new(names, "", null, swapped);
    }

    private static ToldWords Agreement(Sight sight, Fact fact, Grant grant, Draws chance, bool wrong)
    {
        var text = sight.State.Agreement(fact.Name.Subject)!.Current!.Text;
        var (names, swapped) = Named(sight, text.Parties, chance, wrong && grant.Level == DisclosureLevel.Rumour);
        return new(names, grant.Level == DisclosureLevel.Rumour ? "" : text.Title, null, swapped);
    }

    /// <summary>Names of actors; where it is wrong, one of them is another's.</summary>
    private static (string Names, bool Swapped) Named(Sight sight, ImmutableArray<string> actors, Draws chance, bool wrong)
    {
        var others = sight.Rules.Actors.Select(actor => actor.Id).Where(actor => !actors.Contains(actor) && actor != sight.Me).ToList();
        if (wrong && others.Count > 0)
            actors = actors.SetItem(chance.Pick("who", actors.Length), others[chance.Pick("instead", others.Count)]);
        return (string.Join(" · ", sight.Names(actors)), wrong && others.Count > 0);
    }

    private static World.Definition.PrivateCardDefinition? Card(Sight sight, string actor) =>
        sight.State.PrivateCards.TryGetValue(actor, out var dealt) ? sight.World.PrivateCards.First(card => card.Id == dealt) : null;

    private static string Share(int level) => FormattableString.Invariant($"{level / Percent} %");

    private static string Figure(Sight sight, long milli, World.Definition.Unit unit)
    {
        var figure = sight.Say($"{milli / (double)World.Limits.Milli:#,0.#}");
        return unit == World.Definition.Unit.Points ? figure : $"{figure} {unit.Symbol}";
    }
}
