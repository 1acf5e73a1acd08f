using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>causal_mechanisms</c>, the numbered claims of the paper, and the <c>mechanisms</c> of rules.</summary>
internal sealed class CausalMechanismReader(Reading reading)
{

    public ImmutableArray<MechanismDefinition> Read()
    {
        var found = new SortedDictionary<int, MechanismDefinition>();
        foreach (var fields in reading.Sections.Maps("causal_mechanisms", BeliefFormats.Mechanism))
        {
            var text = fields.Text("text") ?? "";
            var citation = Reading.Cite(fields);
            if (fields.Integer("number") is not { } number)
                continue;
            if (!found.TryAdd(number, new(number, text, citation, fields.At)))
                reading.Bag.Report(DiagnosticCatalogue.Structure.DuplicateId, fields.AtOf("number"), $"mechanism {number} is defined twice", $"first at {found[number].At}", Mend.Number(found.Keys.Max() + 1));
        }
        reading.Symbols.Mechanisms.UnionWith(found.Keys);
        return [.. found.Values];
    }

    /// <summary>The mechanisms that a rule says it carries; each must be defined.</summary>
    public static ImmutableArray<int> Of(Reading reading, Fields fields)
    {
        var numbers = new SortedSet<int>();
        var all = fields.Find("mechanisms");
        foreach (var node in fields.OneOrMore("mechanisms"))
        {
            if (Values.Number(node, "mechanisms", reading.Bag) is not { } number)
                continue;
            if (number == Math.Floor(number) && reading.Symbols.Mechanisms.Contains((int)number))
                numbers.Add((int)number);
            else if (!reading.Symbols.DoubtMechanisms)
                reading.Bag.Report(DiagnosticCatalogue.Meaning.NoSuchMechanism, node.Span, FormattableString.Invariant($"there is no mechanism {number}"), Known(reading), Mend.WithoutOne(all));
        }
        return [.. numbers];
    }

    private static string Known(Reading reading) => reading.Symbols.Mechanisms.Count == 0
        ? "define it in \"causal_mechanisms\""
        : FormattableString.Invariant($"they run from {reading.Symbols.Mechanisms.Min} to {reading.Symbols.Mechanisms.Max}");
}
