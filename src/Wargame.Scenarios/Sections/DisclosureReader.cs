using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>disclosures</c>: who is told how much of what.</summary>
internal sealed class DisclosureReader(Reading reading)
{
    private static readonly ImmutableArray<string> FactKeys = [.. DisclosureFormats.Facts.Select(key => key.Name)];

    public ImmutableArray<DisclosureDefinition> Read()
    {
        var rules = ImmutableArray.CreateBuilder<DisclosureDefinition>();
        var table = new NameTable<string>("disclosure", DiagnosticCatalogue.References.Name, reading.Bag);
        foreach (var fields in reading.Sections.Maps("disclosures", DisclosureFormats.Disclosure))
        {
            var id = table.Declare(fields, IdStyle.Kebab) ?? "";
            var (level, to) = (fields.Word<DisclosureLevel>("level") ?? DisclosureLevel.Hidden, reading.Receivers(fields));
            var facts = Pattern(fields);
            Own(fields, facts, level, to);
            rules.Add(new(
                id, facts ?? new(FactKind.Number, "-", "-"), to, level, reading.Formulas.TruthOrNull(fields, "when", new FormulaScope()),
                Chance(fields), Width(fields), fields.Text("because") ?? "", Reading.Cite(fields), id.Length == 0 ? fields.At : table.At(id)));
        }
        return rules.ToImmutable();
    }

    private static double Chance(Fields fields) => fields.Has("error") ? fields.Number("error") ?? 0 : Sessions.Limits.IntelligenceError;

    private static double Width(Fields fields) => fields.Has("width") ? fields.Number("width") ?? Sessions.Limits.EstimateWidth : Sessions.Limits.EstimateWidth;

    /// <summary>The facts that a rule speaks of; it names one sort of them.</summary>
    private FactPattern? Pattern(Fields fields)
    {
        var given = FactKeys.Where(fields.Has).ToList();
        if (given.Count != 1)
        {
            reading.Bag.Report(DiagnosticCatalogue.Meaning.OneFact, given.Count == 0 ? fields.At : fields.AtOf(given[1]),
                given.Count == 0 ? "this disclosure says nothing of what" : $"this disclosure names both \"{given[0]}\" and \"{given[1]}\"",
                $"give one of {string.Join(", ", FactKeys)}", given.Count == 0 ? null : Mend.WithoutKey(given[1]));
            return null;
        }
        if (fields.Has("by") && given[0] != "instrument")
            reading.Bag.Report(DiagnosticCatalogue.Meaning.OneFact, fields.AtOf("by"), $"\"by\" does not go with \"{given[0]}\"", "it names who gives the orders of an instrument", Mend.WithoutKey("by", isSure: true));
        return given[0] switch
        {
            "number" => fields.Scalar("number") is { } number && reading.Slots.Read(number) is var (entity, variable) ? new(FactKind.Number, variable.Id, entity.Id) : null,
            "variable" => Variable(fields) is { } variable ? new(FactKind.Number, variable, "") : null,
            "instrument" => Instrument(fields) is { } instrument ? new(FactKind.Order, instrument, fields.Has("by") ? reading.Actor(fields, "by")?.Id ?? "" : "") : null,
            "inject" => fields.Scalar("inject") is { } inject && reading.Symbols.Injects.Resolve(inject) ? new(FactKind.Inject, inject.Value, "") : null,
            "private_card" => reading.Actor(fields, "private_card") is { } actor ? new(FactKind.Card, "", actor.Id) : null,
            var kind => reading.Actor(fields, kind) is { } party ? new(kind == "agreement_of" ? FactKind.Agreement : FactKind.Clauses, "", party.Id) : null,
        };
    }

    private string? Variable(Fields fields) =>
        fields.Scalar("variable") is { } scalar && reading.Symbols.Variables.Resolve(scalar) ? scalar.Value : null;

    private string? Instrument(Fields fields) =>
        fields.Scalar("instrument") is { } scalar && reading.Symbols.Instruments.Resolve(scalar) ? scalar.Value : null;

    /// <summary>What an actor does, holds or pays itself cannot be kept from it by name. A rule for everyone leaves it out by itself.</summary>
    private void Own(Fields fields, FactPattern? facts, DisclosureLevel level, ImmutableArray<string> to)
    {
        if (facts is null || level == DisclosureLevel.Confirmed || facts.Who.Length == 0 || !to.Contains(facts.Who))
            return;
        if (facts.Kind != FactKind.Number || IsMeans(facts.What))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.OwnFact, fields.AtOf("to"), $"\"{facts.Who}\" cannot but know this", "leave it out: it is its own doing, card, agreement or money",
                to.Length == 1 ? Mend.WithoutItem() : Mend.ToYaml($"[{string.Join(", ", to.Where(actor => actor != facts.Who))}]", isSure: true));
    }

    private bool IsMeans(string variable) =>
        reading.Symbols.Instruments.All.Any(instrument => instrument.CostEachTurn.Concat(instrument.CostOnce).Any(cost => cost.Variable == variable));
}
