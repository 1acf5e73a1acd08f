using System.Collections.Immutable;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Numbers on a team's page. A page must show nothing that its team may not know.</summary>
internal static class TeamNumbers
{
    private const int Fewest = 2;

    public static ImmutableArray<string> Read(Fields fields, EntityDefinition? actor, Reading reading)
    {
        var numbers = ImmutableArray.CreateBuilder<string>();
        var shownNumbers = fields.List("numbers").ToList();
        foreach (var node in shownNumbers)
        {
            if (Values.Text(node, "\"numbers\"", reading.Bag) is not { } scalar || reading.Slots.Read(scalar) is not { } shown)
                continue;
            if (actor is not null)
                CheckSeen(reading, actor, shown, scalar.Span, shownNumbers.Count > Fewest ? Mend.WithoutItem() : null);
            numbers.Add(scalar.Value);
        }
        return numbers.ToImmutable();
    }

    public static void CheckSeen(Reading reading, EntityDefinition actor, (EntityDefinition Entity, VariableDefinition Variable) shown, SourceSpan at, Mend? mend = null)
    {
        if (reading.Sees(actor, shown.Entity, shown.Variable))
            return;
        reading.Bag.Report(DiagnosticCatalogue.Meaning.NumberSecret, at, $"\"{actor.Id}\" may not see {shown.Entity.Id}.{shown.Variable.Id}",
            $"{Audience.Help(shown.Variable)}; what a disclosure tells does not count here", mend);
    }
}
