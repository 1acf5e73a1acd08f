using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>mandates</c> and <c>private_cards</c>: what teams are there for, openly and not.</summary>
internal sealed class MandateReader(Reading reading)
{

    public ImmutableArray<MandateDefinition> Mandates()
    {
        var mandates = ImmutableArray.CreateBuilder<MandateDefinition>();
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var fields in reading.Sections.Maps("mandates", AimFormats.Mandate))
        {
            var actor = reading.Actor(fields, "actor");
            if (actor is not null && !first.TryAdd(actor.Id, fields.AtOf("actor")))
                reading.Bag.Report(DiagnosticCatalogue.Meaning.TwiceForActor, fields.AtOf("actor"), $"\"{actor.Id}\" has a mandate already", $"first at {first[actor.Id]}", Mend.WithoutItem());
            mandates.Add(new MandateDefinition(actor?.Id ?? "", ReadLines(fields, actor), fields.At));
        }
        return mandates.ToImmutable();
    }

    /// <param name="disclosures">Who is told more or less than a variable itself says.</param>
    public ImmutableArray<PrivateCardDefinition> PrivateCards(ImmutableArray<DisclosureDefinition> disclosures)
    {
        var cards = ImmutableArray.CreateBuilder<PrivateCardDefinition>();
        var table = new NameTable<string>("private card", DiagnosticCatalogue.References.Name, reading.Bag);
        foreach (var fields in reading.Sections.Maps("private_cards", AimFormats.PrivateCard))
        {
            var id = table.Declare(fields, IdStyle.Kebab);
            var actor = reading.Actor(fields, "actor");
            cards.Add(new PrivateCardDefinition(id ?? "", actor?.Id ?? "", fields.Text("title") ?? "", fields.Text("text") ?? "",
                reading.Formulas.Truth(fields.Scalar("met", "a formula"), new FormulaScope { Audience = Team(id, actor, disclosures) }), Reading.Cite(fields), id is null ? fields.At : table.At(id)));
        }
        return cards.ToImmutable();
    }

    private Audience? Team(string? card, EntityDefinition? actor, ImmutableArray<DisclosureDefinition> disclosures) => actor is null ? null
        : new(DiagnosticCatalogue.Lint.CardSecret, $"private card \"{card}\": \"{actor.Id}\"", (entity, variable) => IsTold(actor, entity, variable, disclosures),
            (entity, variable) => Told(actor, entity, variable));

    /// <summary>The team hears of the number from now on, for a reason that its author must write.</summary>
    private static Mend Told(EntityDefinition actor, EntityDefinition entity, VariableDefinition variable) => new Mend.Append(null, "disclosures",
        $"{{ id: {actor.Id}-hears-of-{entity.Id}-{variable.Id.Replace('_', '-')}, number: {entity.Id}.{variable.Id}, to: [{actor.Id}], level: rumour, because: To be written., source: Design of this scenario, grade: D }}");

    /// <summary>Whether a team is ever told anything of a number: by its variable, or by the last disclosure that speaks of it.</summary>
    private bool IsTold(EntityDefinition actor, EntityDefinition entity, VariableDefinition variable, ImmutableArray<DisclosureDefinition> disclosures)
    {
        var told = reading.Sees(actor, entity, variable);
        foreach (var rule in disclosures.Where(rule => rule.Facts.Kind == FactKind.Number && rule.Facts.What == variable.Id
            && (rule.Facts.Who.Length == 0 || rule.Facts.Who == entity.Id) && (rule.To.IsEmpty || rule.To.Contains(actor.Id))))
            told = rule.Level != DisclosureLevel.Hidden || (told && rule.When is not null);
        return told;
    }

    private ImmutableArray<MandateLineDefinition> ReadLines(Fields fields, EntityDefinition? actor)
    {
        var lines = ImmutableArray.CreateBuilder<MandateLineDefinition>();
        var table = new NameTable<string>("line", DiagnosticCatalogue.References.Name, reading.Bag);
        int? sum = 0;
        ScalarNode? last = null;
        foreach (var node in fields.List("lines"))
        {
            var line = Fields.Of(node, AimFormats.Line, reading.Bag);
            var weight = line?.Integer("weight");
            sum += weight;
            last = line?.Scalar("weight") ?? last;
            if (line is not null)
                lines.Add(ReadLine(line, table.Declare(line, IdStyle.Kebab), weight, actor));
        }
        if (sum is { } total && total != 100 && lines.Count > 0)
        {
            reading.Bag.Report(DiagnosticCatalogue.Meaning.Weights, fields.AtOf("lines"), FormattableString.Invariant($"the weights sum to {total}"),
                $"they are {string.Join(" + ", lines.Select(line => line.Weight))}, and must sum to 100", Rest(last, lines[^1].Weight + 100 - total));
        }
        return lines.ToImmutable();
    }

    /// <summary>The last line takes what the others leave.</summary>
    private static Mend? Rest(ScalarNode? last, int weight) => last is null || weight < 1 || last.Written is not null ? null
        : new Mend.Text(last.Start, last.End, FormattableString.Invariant($"{weight}"), FormattableString.Invariant($"write {weight} for the last"), IsSure: false);

    private MandateLineDefinition ReadLine(Fields line, string? id, int? weight, EntityDefinition? actor)
    {
        var number = line.Scalar("number") is { } scalar ? reading.Slots.Read(scalar) : null;
        if (number is { } shown && actor is not null)
            TeamNumbers.CheckSeen(reading, actor, shown, line.AtOf("number"));
        return new MandateLineDefinition(id ?? "", line.Text("text") ?? "", number?.Entity.Id ?? "", number?.Variable.Id ?? "",
            reading.Formulas.Truth(line.Scalar("met", "a formula"), new FormulaScope()), reading.Formulas.Truth(line.Scalar("partly", "a formula"), new FormulaScope()),
            weight ?? 0, Reading.Cite(line));
    }
}
