using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>cards</c>.</summary>
internal sealed class CardReader(Reading reading)
{
    private readonly List<(Fields Fields, string? Id, ImmutableArray<Fields> Options)> drafts = [];

    /// <summary>Ids of cards and options.</summary>
    public void Declare()
    {
        var table = reading.Symbols.Cards;
        foreach (var fields in reading.Sections.Maps("cards", CardFormats.Card, () => table.Incomplete = true))
        {
            var id = table.Declare(fields, IdStyle.Kebab);
            var options = new NameTable<string>("option", DiagnosticCatalogue.References.Option, reading.Bag) { Incomplete = fields.IsDoubtful };
            ImmutableArray<Fields> found = [.. fields.List("options").Select(node => Option(node, options)).OfType<Fields>()];
            foreach (var option in found)
                options.Declare(option, IdStyle.Kebab);
            if (id is not null)
                table.Define(id, options);
            drafts.Add((fields, id, found));
        }
    }

    public (ImmutableArray<ChoiceCardDefinition> Cards, ImmutableArray<RuleDefinition> Effects) Complete(RuleReader rules)
    {
        var cards = ImmutableArray.CreateBuilder<ChoiceCardDefinition>();
        var effects = ImmutableArray.CreateBuilder<RuleDefinition>();
        foreach (var (fields, id, options) in drafts)
        {
            cards.Add(Read(fields, id, options));
            foreach (var option in options)
            {
                var name = option.Scalar("id")?.Value ?? "";
                var chosen = new Formula($"chosen({id}, {name})", new Expression.Chosen(id ?? "", name, option.At));
                effects.AddRange(rules.Effects(option, RuleFrame.Of(RuleOrigin.Choice, $"{id}/{name}", chosen)));
            }
        }
        return (cards.ToImmutable(), effects.ToImmutable());
    }

    private Fields? Option(Node node, NameTable<string> options)
    {
        var fields = Fields.Of(node, CardFormats.Option, reading.Bag);
        options.Incomplete |= fields is null;
        return fields;
    }

    private ChoiceCardDefinition Read(Fields fields, string? id, ImmutableArray<Fields> options)
    {
        var silence = fields.Scalar("default");
        if (silence is not null && id is not null && reading.Symbols.Cards.Find(id) is { Incomplete: false } known && !known.Has(silence.Value))
        {
            reading.Bag.Report(DiagnosticCatalogue.Meaning.DefaultOption, silence.Span, $"the card has no option \"{Values.Shorten(silence.Value)}\"", known.Suggest(silence.Value),
                Mend.Nearest(silence.Value, known.Ids) ?? (known.Ids.LastOrDefault() is { } last ? Mend.To(silence.Value, last, isSure: false) : null));
        }
        ImmutableArray<ChoiceOptionDefinition> choices =
            [.. options.Select(option => new ChoiceOptionDefinition(option.Scalar("id")?.Value ?? "", option.Text("label") ?? "", option.Text("text") ?? ""))];
        return new ChoiceCardDefinition(id ?? "", reading.Actor(fields, "actor")?.Id ?? "", fields.Text("title") ?? "", fields.Text("text") ?? "",
            reading.Formulas.Truth(fields.Scalar("opens_when", "a formula"), new FormulaScope()), fields.Flag("repeats", false), choices, silence?.Value ?? "",
            Reading.Cite(fields), id is null ? fields.At : reading.Symbols.Cards.At(id)) { Mechanisms = CausalMechanismReader.Of(reading, fields) };
    }
}
