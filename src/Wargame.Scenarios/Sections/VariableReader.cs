using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>variables</c>; their natural levels come last, because they are formulas over other variables.</summary>
internal sealed class VariableReader(Reading reading)
{

    private readonly List<(Fields Fields, VariableDefinition Variable)> drafts = [];

    public void Declare()
    {
        var table = reading.Symbols.Variables;
        foreach (var fields in reading.Sections.Maps("variables", EntityFormats.Variable, () => table.Incomplete = true))
        {
            var id = table.Declare(fields, IdStyle.Snake);
            var variable = Read(fields, id ?? "");
            if (id is null || variable is null)
                continue;
            table.Define(id, variable);
            drafts.Add((fields, variable));
        }
    }

    /// <summary>Natural levels. Call when everything that formulas may name is known.</summary>
    public ImmutableArray<VariableDefinition> Complete()
    {
        var complete = ImmutableArray.CreateBuilder<VariableDefinition>();
        foreach (var (fields, draft) in drafts)
        {
            var variable = draft;
            if (fields.Has("natural") && variable.Kind == VariableKind.Gauge)
            {
                var scope = new FormulaScope().Bind("it", Carriers(variable));
                var natural = reading.Formulas.Number(fields.Scalar("natural", "a formula"), scope, FormulaUnit.Points, "a natural level");
                variable = variable with { Natural = natural };
            }
            complete.Add(variable);
        }
        return complete.ToImmutable();
    }

    private EntitySet Carriers(VariableDefinition variable) =>
        new($"an entity with {variable.Id}", [.. reading.Symbols.Entities.All.Where(variable.AppliesTo)]);

    private VariableDefinition? Read(Fields fields, string id)
    {
        ImmutableArray<EntityKind> of = [.. fields.OneOrMore("of").Select(node => Values.Text(node, "\"of\"", reading.Bag)).OfType<ScalarNode>()
            .Select(scalar => Words.Read<EntityKind>(scalar, reading.Bag)).OfType<EntityKind>()];
        var kind = fields.Word<VariableKind>("kind");
        var tag = fields.Text("tag");
        var isTagKnown = tag is null || reading.Symbols.CheckTag(tag, fields.AtOf("tag"));
        var stage = fields.Scalar("stage");
        if (stage is not null)
            reading.Symbols.Stages.Resolve(stage);
        var measure = new VariableMeasure(reading, fields, kind ?? VariableKind.Gauge);
        var variable = new VariableDefinition(id, fields.Text("name") ?? "", fields.Text("about") ?? "", of, tag, kind ?? VariableKind.Gauge, measure.Unit(),
            stage?.Value ?? "", 0, measure.Minimum, measure.Maximum, measure.Share("drift", 0.05), measure.Share("natural_shift", 0.01), null,
            fields.Word<GoodDirection>("good") ?? GoodDirection.Neither, fields.Word<SeenBy>("seen_by") ?? SeenBy.Control, Reading.Cite(fields),
            id.Length == 0 ? fields.At : reading.Symbols.Variables.At(id));
        measure.CheckForGauge();
        var start = fields.Number("start");
        if (start is { } value)
            EntityStarts.CheckRange(value, variable, fields.AtOf("start"), reading);
        variable = variable with { Start = start ?? measure.Rest };
        return of.IsEmpty || kind is null || !isTagKnown || variable.Unit.Symbol == VariableMeasure.Unreadable ? null : variable;
    }
}
