using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>crises</c>.</summary>
internal sealed class CrisisReader(Reading reading)
{

    private readonly List<(Fields Fields, string? Id)> drafts = [];

    public void Declare()
    {
        var table = reading.Symbols.Crises;
        foreach (var fields in reading.Sections.Maps("crises", EventFormats.Crisis, () => table.Incomplete = true))
            drafts.Add((fields, table.Declare(fields, IdStyle.Kebab)));
    }

    public (ImmutableArray<CrisisDefinition> Crises, ImmutableArray<RuleDefinition> Effects) Complete(RuleReader rules)
    {
        var crises = ImmutableArray.CreateBuilder<CrisisDefinition>();
        var effects = ImmutableArray.CreateBuilder<RuleDefinition>();
        foreach (var (fields, id) in drafts)
        {
            var crisis = Read(fields, id ?? "");
            crises.Add(crisis);
            effects.AddRange(rules.Effects(fields, "effects_at_onset", RuleFrame.Of(RuleOrigin.Crisis, crisis.Id, Ask(CrisisQuestion.Began, crisis))));
            effects.AddRange(rules.Effects(fields, "effects", RuleFrame.Of(RuleOrigin.Crisis, crisis.Id, Ask(CrisisQuestion.On, crisis))));
            if (id is not null)
                reading.Symbols.Crises.Define(id, crisis);
        }
        return (crises.ToImmutable(), effects.ToImmutable());
    }

    private CrisisDefinition Read(Fields fields, string id)
    {
        var hazard = fields.Has("hazard") ? reading.Formulas.Number(fields.Scalar("hazard", "a formula"), new FormulaScope(), FormulaUnit.Number, "a hazard") : null;
        return new CrisisDefinition(id, fields.Text("name") ?? "", fields.Text("text") ?? "", fields.Text("headline") ?? "",
            fields.Has("headline_over") ? fields.Text("headline_over") ?? "" : "", fields.Has("channel") ? fields.Word<Channel>("channel") ?? Channel.News : Channel.News,
            fields.Has("from") ? fields.Text("from") ?? "" : "", reading.Receivers(fields),
            reading.Formulas.Truth(fields.Scalar("on_when", "a formula"), new FormulaScope()), reading.Formulas.TruthOrNull(fields, "off_when", new FormulaScope()),
            hazard, fields.Integer("cool_down") ?? 1, fields.Flag("repeats", false), Reading.Cite(fields),
            id.Length == 0 ? fields.At : reading.Symbols.Crises.At(id)) { Mechanisms = CausalMechanismReader.Of(reading, fields) };
    }

    private static Formula Ask(CrisisQuestion question, CrisisDefinition crisis) => new(
        $"{(question == CrisisQuestion.Began ? "began" : "on")}({crisis.Id})", new Expression.InCrisis(question, crisis.Id, crisis.At));
}
