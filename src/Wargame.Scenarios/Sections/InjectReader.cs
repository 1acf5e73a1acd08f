using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>injects</c>.</summary>
internal sealed class InjectReader(Reading reading)
{
    private readonly List<(Fields Fields, string? Id)> drafts = [];

    public void Declare()
    {
        var table = reading.Symbols.Injects;
        foreach (var fields in reading.Sections.Maps("injects", EventFormats.Inject, () => table.Incomplete = true))
            drafts.Add((fields, table.Declare(fields, IdStyle.Kebab)));
    }

    /// <param name="rules">Reads the effects.</param>
    /// <param name="turns">Turns of the session, or null when it is not known.</param>
    public (ImmutableArray<InjectDefinition> Injects, ImmutableArray<RuleDefinition> Effects) Complete(RuleReader rules, int? turns)
    {
        var injects = ImmutableArray.CreateBuilder<InjectDefinition>();
        var effects = ImmutableArray.CreateBuilder<RuleDefinition>();
        foreach (var (fields, id) in drafts)
        {
            var inject = Read(fields, id ?? "", injects.Count + 1, turns);
            var fired = new Formula($"fired({inject.Id})", new Expression.Fired(inject.Id, inject.At));
            effects.AddRange(rules.Effects(fields, RuleFrame.Of(RuleOrigin.Inject, inject.Id, fired)));
            injects.Add(inject);
            if (id is not null)
                reading.Symbols.Injects.Define(id, inject);
        }
        return (injects.ToImmutable(), effects.ToImmutable());
    }

    private InjectDefinition Read(Fields fields, string id, int serial, int? turns)
    {
        var turn = Turn(fields, "turn", turns);
        return new InjectDefinition(id, serial, fields.Text("title") ?? "", fields.Text("text") ?? "", fields.Word<Channel>("channel") ?? Channel.News,
            fields.Text("from") ?? "", reading.Receivers(fields), turn, reading.Formulas.TruthOrNull(fields, "when", new FormulaScope()),
            Turn(fields, "not_before", turns) ?? 1, fields.Text("expected") ?? "", fields.Text("objective") ?? "", Reading.Cite(fields),
            id.Length == 0 ? fields.At : reading.Symbols.Injects.At(id), fields.Text("responsible") ?? "", fields.Text("remarks") ?? "")
        {
            Custom = [.. fields.Map("custom").Take(Limits.CustomFields).Select(Custom).OfType<CustomField>()],
        };
    }

    private CustomField? Custom(MapEntry entry) =>
        Values.Text(entry.Value, $"\"{Values.Shorten(entry.Key.Value)}\"", reading.Bag) is { } text ? new CustomField(entry.Key.Value, text.Value) : null;

    private int? Turn(Fields fields, string key, int? turns)
    {
        if (!fields.Has(key) || fields.Integer(key, isBounded: false) is not { } turn)
            return null;
        if (turn < 1 || turn > turns)
        {
            reading.Bag.Report(DiagnosticCatalogue.Meaning.OutsideCalendar, fields.AtOf(key), FormattableString.Invariant($"turn {turn} is not in the calendar"),
                turns is { } last ? FormattableString.Invariant($"from 1 to {last}") : "turns count from 1",
                Mend.Within(turn, 1, turns ?? Limits.Turns));
        }
        return turn;
    }
}
