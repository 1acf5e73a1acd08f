using System.Collections.Immutable;
using Wargame.World.Crises;
using Wargame.World.Formulas;

namespace Wargame.Sessions.Views;

/// <summary>A term of a chance in words.</summary>
/// <param name="Label">What it reads; what the viewer may not see is not named.</param>
/// <param name="Thousandths">What it added, in thousandths.</param>
public sealed record HazardTermView(string Label, long Thousandths);

/// <summary>The terms of a draw's chance, named by what they read: numbers, orders, answers, injects, crises.</summary>
internal static class HazardWords
{
    /// <summary>The terms that came to something; those of one name together, what the viewer may not know as one.</summary>
    public static ImmutableArray<HazardTermView> Of(Sight sight, TurnRecord record, string draw) =>
        record.Result.Terms.FirstOrDefault(terms => terms.Draw == draw) is { } known
            ? [.. known.Terms.GroupBy(term => Label(sight, term)).Select(terms => new HazardTermView(terms.Key, terms.Sum(term => term.Thousandths))).Where(term => term.Thousandths != 0)]
            : [];

    private static string Label(Sight sight, HazardTerm term)
    {
        var names = Names(sight, term.Part).Distinct(StringComparer.Ordinal).ToList();
        return names.Contains(Unknown(sight)) ? Unknown(sight) : names.Count == 0 ? sight.Say($"In any case") : string.Join(", ", names);
    }

    private static string Unknown(Sight sight) => sight.Say($"What you do not know");

    private static IEnumerable<string> Names(Sight sight, Expression part) => part switch
    {
        Expression.Value value => [Number(sight, value.Entity, value.Variable)],
        Expression.Change change => [Number(sight, change.Entity, change.Variable)],
        Expression.Ordered ordered => [Order(sight, ordered)],
        Expression.Imposition imposed => [sight.Say($"What is imposed on {sight.Entity(imposed.Entity)}")],
        Expression.Fired fired => [Inject(sight, fired.Inject)],
        Expression.Since since => [Inject(sight, since.Inject)],
        Expression.InCrisis asked => [Crisis(sight, asked.Crisis)],
        Expression.Chosen chosen => [Answer(sight, chosen.Card, chosen.Option)],
        Expression.LastChosen chosen => [Answer(sight, chosen.Card, chosen.Option)],
        Expression.Sum => sight.SeesAll ? [sight.Say($"A sum over places")] : [Unknown(sight)],
        Expression.Start => [],
        _ => Ingredients.Parts(part).SelectMany(inner => Names(sight, inner)),
    };

    private static string Number(Sight sight, string entity, string variable) =>
        sight.Rules.Model.Find(entity + "." + variable) is { } slot ? sight.Sees(slot) ? Numbers.Words(slot) : Unknown(sight) : variable;

    private static string Order(Sight sight, Expression.Ordered ordered)
    {
        var instrument = sight.Instrument(ordered.Instrument);
        return sight.SeesAll || !instrument.Covert ? instrument.Name : Unknown(sight);
    }

    private static string Inject(Sight sight, string id)
    {
        var inject = sight.World.Injects.First(known => known.Id == id);
        return sight.Receives(inject.To) ? inject.Title : Unknown(sight);
    }

    private static string Crisis(Sight sight, string id)
    {
        var crisis = sight.World.Crises.First(known => known.Id == id);
        return sight.Receives(crisis.To) ? crisis.Name : Unknown(sight);
    }

    /// <summary>Answers to cards become known with the turn.</summary>
    private static string Answer(Sight sight, string card, string option)
    {
        var asked = sight.World.Cards.First(known => known.Id == card);
        return sight.SeesAll || asked.Actor == sight.Me ? $"{asked.Title} {asked.Options.First(known => known.Id == option).Label}" : $"{sight.Entity(asked.Actor).Name}: {asked.Title}";
    }
}
