using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>instruments</c>: first what formulas may ask about, then their own formulas.</summary>
internal sealed class InstrumentReader(Reading reading)
{

    private readonly List<(Fields Fields, string? Id, InstrumentDefinition Instrument)> drafts = [];

    public void Declare()
    {
        var table = reading.Symbols.Instruments;
        foreach (var fields in reading.Sections.Maps("instruments", InstrumentFormats.Instrument, () => table.Incomplete = true))
        {
            var id = table.Declare(fields, IdStyle.Kebab);
            var instrument = Read(fields, id ?? "");
            if (id is not null)
                table.Define(id, instrument);
            drafts.Add((fields, id, instrument));
        }
    }

    /// <summary>Costs, legality and effects. Call when everything that formulas may name is known.</summary>
    public (ImmutableArray<InstrumentDefinition> Instruments, ImmutableArray<RuleDefinition> Effects) Complete(RuleReader rules)
    {
        var instruments = ImmutableArray.CreateBuilder<InstrumentDefinition>();
        var effects = ImmutableArray.CreateBuilder<RuleDefinition>();
        foreach (var (fields, id, draft) in drafts)
        {
            var orderers = reading.Symbols.OrderersOf(draft);
            var instrument = draft with
            {
                CostEachTurn = ReadCost(fields, "cost", orderers),
                CostOnce = ReadCost(fields, "cost_once", orderers),
                LegalWhen = ReadLegality(fields, draft, orderers),
            };
            effects.AddRange(rules.Effects(fields, [.. InstrumentFrames.Of(draft, reading.Symbols, fields.At)]));
            CheckUse(fields, draft, orderers);
            instruments.Add(instrument);
            if (id is not null)
                reading.Symbols.Instruments.Define(id, instrument);
        }
        return (instruments.ToImmutable(), effects.ToImmutable());
    }

    private InstrumentDefinition Read(Fields fields, string id)
    {
        var target = fields.Find("target") is { } node ? Fields.Of(node, InstrumentFormats.Target, reading.Bag) : null;
        var kind = target?.Word<EntityKind>("kind");
        var tag = target?.Text("tag");
        if (tag is not null)
            reading.Symbols.CheckTag(tag, target!.AtOf("tag"));
        var modes = fields.OneOrMore("modes").Select(item => Values.Text(item, "a mode", reading.Bag)).OfType<ScalarNode>()
            .Select(scalar => Words.Read<Mode>(scalar, reading.Bag)).OfType<Mode>().Distinct();
        return new InstrumentDefinition(id, fields.Text("name") ?? "", fields.Text("text") ?? "", ReadBy(fields), kind, tag, target?.Text("reach"), [], [],
            fields.Integer("lag") ?? 0, fields.Integer("turns") ?? 1, [.. modes], fields.Flag("consent", false),
            fields.Number("imposition") ?? 0, fields.Flag("capacity", false), fields.Flag("money", false), fields.Flag("covert", false), [],
            Reading.Cite(fields), id.Length == 0 ? fields.At : reading.Symbols.Instruments.At(id))
        {
            ByTags = ReadByTags(fields),
            GovernmentsAtHome = target?.Flag("at_home", false) ?? false,
        };
    }

    private ImmutableArray<string> ReadBy(Fields fields)
    {
        var by = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in fields.OneOrMore("by").Select(node => Values.Text(node, "\"by\"", reading.Bag)).OfType<ScalarNode>())
        {
            if (Words.Find<EntityKind>(scalar.Value) is { } kind)
            {
                if (kind > EntityKind.Multilateral)
                    reading.Bag.Report(DiagnosticCatalogue.References.WrongKind, scalar.Span, $"a {scalar.Value} orders nothing", "\"by\" lists actors or kinds of actors");
                by.Add(scalar.Value);
            }
            else if (reading.Actor(scalar) is not null)
            {
                by.Add(scalar.Value);
            }
        }
        return by.ToImmutable();
    }

    private ImmutableArray<string> ReadByTags(Fields fields)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in fields.OneOrMore("by_tag").Select(node => Values.Text(node, "a tag", reading.Bag)).OfType<ScalarNode>())
        {
            if (reading.Symbols.CheckTag(scalar.Value, scalar.Span))
                tags.Add(scalar.Value);
        }
        return tags.ToImmutable();
    }

    private ImmutableArray<CostDefinition> ReadCost(Fields fields, string key, EntitySet orderers)
    {
        var cost = ImmutableArray.CreateBuilder<CostDefinition>();
        foreach (var (variable, value) in fields.Map(key))
        {
            reading.Slots.Check(orderers, variable.Value, variable.Span, Mend.WithoutKey());
            if (Values.Number(value, variable.Value, reading.Bag) is { } amount)
                cost.Add(new CostDefinition(variable.Value, amount));
        }
        return cost.ToImmutable();
    }

    private ImmutableArray<LegalityDefinition> ReadLegality(Fields fields, InstrumentDefinition instrument, EntitySet orderers)
    {
        var scope = new FormulaScope().Bind("me", orderers).Bind("t", reading.Symbols.TargetsOf(instrument));
        return [.. fields.List("legal_when").Select(node => Fields.Of(node, InstrumentFormats.Condition, reading.Bag)).OfType<Fields>()
            .Select(item => new LegalityDefinition(reading.Formulas.Truth(item.Scalar("when", "a formula"), scope), item.Text("otherwise") ?? ""))];
    }

    private void CheckUse(Fields fields, InstrumentDefinition instrument, EntitySet orderers)
    {
        if (orderers.IsUnknown || reading.Symbols.Entities.Incomplete || reading.Symbols.IsOutOfPlay(instrument))
            return;
        if (instrument.Reach is { } reach && fields.Find("target") is MapNode target && target.Entries.FirstOrDefault(entry => entry.Key.Value == "reach").Value is { } node)
            reading.Symbols.CheckRelation(orderers, reach, node.Span);
        if (orderers.Members.IsEmpty)
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoTarget, fields.AtOf("by"), $"nobody in this scenario may order \"{instrument.Id}\"", null, Mend.WithoutItem());
        else if (reading.Symbols.TargetsOf(instrument).Members.IsEmpty)
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoTarget, fields.AtOf("target"), $"nothing in this scenario is a target of \"{instrument.Id}\"", null, Mend.WithoutItem());
    }
}
