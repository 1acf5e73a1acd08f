using Wargame.Scenarios.Mending;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Scenarios;
using Wargame.World.State;

namespace Wargame.Scenarios.Lint;

/// <summary>Rules of disclosure that tell nobody more or less than is told without them.</summary>
internal static class DisclosureLint
{
    public static void Run(Lints lints)
    {
        var rules = lints.Scenario.Disclosures;
        for (var place = 0; place < rules.Length; place++)
        {
            var rule = rules[place];
            if (rules.Skip(place + 1).FirstOrDefault(later => Overrides(later, rule)) is { } later)
                Warn(lints, rule, $"disclosure \"{rule.Id}\" never counts: \"{later.Id}\" comes after it and always holds", "of several rules the last that holds counts; put the general one first");
            else if (!Readers(lints, rule).Any(reader => Befores(lints, place, reader).Any(level => level != rule.Level)))
                Warn(lints, rule, $"disclosure \"{rule.Id}\" tells nobody more or less", $"those whom it names are told \"{rule.Level.ToString().ToLowerInvariant()}\" without it");
        }
    }

    private static void Warn(Lints lints, DisclosureDefinition rule, string message, string help) =>
        lints.Warn(DiagnosticCatalogue.Lint.TellsNothing, rule.At, message, help, Mend.WithoutItem());

    private static bool Overrides(DisclosureDefinition later, DisclosureDefinition rule) =>
        later.When is null && later.Facts.Kind == rule.Facts.Kind && Covers(later.Facts.What, rule.Facts.What) && Covers(later.Facts.Who, rule.Facts.Who)
        && (later.To.IsEmpty || (!rule.To.IsEmpty && rule.To.All(later.To.Contains)));

    private static bool Covers(string any, string one) => any.Length == 0 || any == one;

    /// <summary>Actor ids, and the empty one for the projector.</summary>
    private static IEnumerable<string> Readers(Lints lints, DisclosureDefinition rule) =>
        rule.To.IsEmpty ? lints.World.Entities.Where(entity => entity.IsActor).Select(entity => entity.Id).Append("") : rule.To;

    /// <summary>What a reader may be told of the rule's facts without it: by default, or by an earlier rule that speaks of some of them.</summary>
    private static IEnumerable<DisclosureLevel> Befores(Lints lints, int place, string reader)
    {
        var rule = lints.Scenario.Disclosures[place];
        var earlier = lints.Scenario.Disclosures.Take(place).Where(other => other.Facts.Kind == rule.Facts.Kind && (other.To.IsEmpty || other.To.Contains(reader))
            && (Covers(other.Facts.What, rule.Facts.What) || Covers(rule.Facts.What, other.Facts.What)) && (Covers(other.Facts.Who, rule.Facts.Who) || Covers(rule.Facts.Who, other.Facts.Who)));
        return Defaults(lints, rule.Facts, reader).Concat(earlier.Select(other => other.Level));
    }

    private static IEnumerable<DisclosureLevel> Defaults(Lints lints, FactPattern facts, string reader) => facts.Kind switch
    {
        FactKind.Number => Slots(lints, facts).Select(slot => Told(Visibility.Sees(slot, reader))),
        FactKind.Order => [Told(!lints.World.Instruments.First(one => one.Id == facts.What).Covert || (facts.Who.Length > 0 && facts.Who == reader))],
        FactKind.Inject => lints.World.Injects.Where(inject => inject.Id == facts.What).Select(inject => Told(inject.To.IsEmpty || inject.To.Contains(reader))),
        FactKind.Card => [Told(facts.Who == reader)],
        // Some agreements are public and others are not, and so it is with their clauses.
        FactKind.Agreement => [DisclosureLevel.Hidden, DisclosureLevel.Confirmed],
        _ => [Told(facts.Who == reader)],
    };

    private static IEnumerable<Slot> Slots(Lints lints, FactPattern facts) =>
        lints.Model.Slots.Where(slot => slot.Variable.Id == facts.What && Covers(facts.Who, slot.Entity.Id));

    private static DisclosureLevel Told(bool seen) => seen ? DisclosureLevel.Confirmed : DisclosureLevel.Hidden;
}
