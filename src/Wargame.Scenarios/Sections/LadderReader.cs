using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>ladders</c>.</summary>
internal sealed class LadderReader(Reading reading)
{
    private static readonly Formula Never = new("0", new Expression.Literal(0, SourceSpan.None));
    private readonly List<(Fields Fields, string? Id, LadderDefinition Ladder)> drafts = [];

    /// <summary>What each ladder holds, so that rules which move it are found.</summary>
    public void Declare()
    {
        var table = reading.Symbols.Ladders;
        foreach (var fields in reading.Sections.Maps("ladders", LadderFormats.Ladder))
        {
            var id = table.Declare(fields, IdStyle.Kebab);
            var holds = fields.Scalar("holds") is { } scalar ? reading.Slots.Read(scalar) : null;
            var rungs = ReadRungs(fields);
            if (holds is { } held && rungs.Length > 1)
                CheckStock(held.Variable, rungs.Length, fields.AtOf("holds"));
            var ladder = new LadderDefinition(id ?? "", fields.Text("name") ?? "", holds?.Entity.Id ?? "", holds?.Variable.Id ?? "", rungs, Never, Never,
                Reading.Cite(fields), id is null ? fields.At : table.At(id));
            if (id is not null)
                table.Define(id, ladder);
            drafts.Add((fields, id, ladder));
        }
    }

    public (ImmutableArray<LadderDefinition> Ladders, ImmutableArray<RuleDefinition> Effects) Complete(RuleReader rules)
    {
        var ladders = ImmutableArray.CreateBuilder<LadderDefinition>();
        var effects = ImmutableArray.CreateBuilder<RuleDefinition>();
        foreach (var (fields, _, draft) in drafts)
        {
            ladders.Add(draft with { HazardUp = Hazard(fields, "hazard_up"), HazardDown = Hazard(fields, "hazard_down"), Mechanisms = CausalMechanismReader.Of(reading, fields) });
            effects.AddRange(rules.Effects(fields, RuleFrame.Of(RuleOrigin.Ladder, draft.Id, null)));
        }
        return (ladders.ToImmutable(), effects.ToImmutable());
    }

    private Formula Hazard(Fields fields, string key) =>
        reading.Formulas.Number(fields.Scalar(key, "a formula"), new FormulaScope(), FormulaUnit.Number, "a hazard");

    private ImmutableArray<RungDefinition> ReadRungs(Fields fields)
    {
        var rungs = ImmutableArray.CreateBuilder<RungDefinition>();
        foreach (var node in fields.List("rungs"))
        {
            if (Fields.Of(node, LadderFormats.Rung, reading.Bag) is { } rung)
                rungs.Add(new RungDefinition(rung.Text("name") ?? "", rung.Text("text") ?? "", rung.Has("headline") ? rung.Text("headline") ?? "" : "", rung.Flag("hatched", false)));
        }
        return rungs.ToImmutable();
    }

    private void CheckStock(VariableDefinition variable, int rungs, SourceSpan at)
    {
        if (variable.Kind == VariableKind.Stock && variable.Minimum == 0 && variable.Maximum == rungs - 1)
            return;
        reading.Bag.Report(DiagnosticCatalogue.Meaning.LadderStock, at, $"\"{variable.Id}\" cannot hold this ladder",
            FormattableString.Invariant($"it must be a stock with the range [0, {rungs - 1}] (defined at {variable.At})"),
            variable.Kind == VariableKind.Stock ? new Mend.Elsewhere(variable.At, new Mend.Set([("range", FormattableString.Invariant($"[0, {rungs - 1}]"))])) : null);
    }
}
