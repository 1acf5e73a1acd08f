using System.Collections.Immutable;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Numbers on a team's page. A page must show nothing that its team may not know.</summary>
internal static class TeamNumbers
{
    public static ImmutableArray<string> Read(Fields fields, EntityDefinition? actor, Reading reading)
    {
        var numbers = ImmutableArray.CreateBuilder<string>();
        foreach (var node in fields.List("numbers"))
        {
            if (Values.Text(node, "\"numbers\"", reading.Bag) is not { } scalar || reading.Slots.Read(scalar) is not { } shown)
                continue;
            if (actor is not null)
                CheckSeen(reading, actor, shown, scalar.Span);
            numbers.Add(scalar.Value);
        }
        return numbers.ToImmutable();
    }

    public static void CheckSeen(Reading reading, EntityDefinition actor, (EntityDefinition Entity, VariableDefinition Variable) shown, SourceSpan at)
    {
        if (reading.Sees(actor, shown.Entity, shown.Variable))
            return;
        reading.Bag.Report(DiagnosticCatalogue.Meaning.NumberSecret, at, $"\"{actor.Id}\" may not see {shown.Entity.Id}.{shown.Variable.Id}",
            $"{shown.Variable.Id} is seen by {Words.Name(shown.Variable.SeenBy)} (defined at {shown.Variable.At})");
    }
}
