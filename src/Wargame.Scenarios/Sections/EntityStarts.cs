using System.Collections.Immutable;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads an entity's opening values.</summary>
internal static class EntityStarts
{
    public static ImmutableSortedDictionary<string, double> None { get; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, double> Read(Fields fields, EntityDefinition entity, Reading reading)
    {
        var start = None.ToBuilder();
        foreach (var (key, value) in fields.Map("start"))
        {
            var variable = reading.Slots.Check(EntitySet.One(entity), key.Value, key.Span, Mend.WithoutKey());
            if (Values.Number(value, key.Value, reading.Bag) is not { } number || variable is null)
                continue;
            CheckRange(number, variable, value.Span, reading);
            start[key.Value] = number;
        }
        return start.ToImmutable();
    }

    public static void CheckRange(double number, VariableDefinition variable, SourceSpan at, Reading reading)
    {
        if (number >= variable.Minimum && number <= variable.Maximum)
            return;
        reading.Bag.Report(DiagnosticCatalogue.Meaning.StartRange, at, FormattableString.Invariant($"{number} is outside the range of \"{variable.Id}\""),
            FormattableString.Invariant($"from {variable.Minimum} to {variable.Maximum} (defined at {variable.At})"), Mend.Within(number, variable.Minimum, variable.Maximum));
    }
}
