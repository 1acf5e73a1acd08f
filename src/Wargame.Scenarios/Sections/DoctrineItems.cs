using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads what a doctrine orders, answers and chooses, for one actor.</summary>
/// <param name="reading">What all readers share.</param>
/// <param name="actor">Whose doctrine it is; null when that is not known.</param>
internal sealed class DoctrineItems(Reading reading, EntityDefinition? actor)
{
    private const int FullLevel = 1000;
    private static readonly Keys PreferenceKeys = new("instrument worth because", "target level mode turns");
    private static readonly Keys AnswerKeys = new("answer because", "instrument when");
    private static readonly Keys ChoiceKeys = new("card option because", "when");

    public DoctrinePreference? Preference(Node node)
    {
        if (Fields.Of(node, "a preference", PreferenceKeys, reading.Bag) is not { } fields)
            return null;
        var instrument = Instrument(fields);
        var target = Target(fields, instrument);
        var mode = fields.Word<Mode>("mode");
        if (mode is { } wanted && instrument is { Modes.IsEmpty: false } && !instrument.Modes.Contains(wanted) && wanted != Mode.Requested)
        {
            reading.Bag.Report(DiagnosticCatalogue.Structure.UnknownWord, fields.AtOf("mode"), $"\"{instrument.Id}\" is not ordered in the mode {Words.Name(wanted)}",
                $"one of {string.Join(", ", instrument.Modes.Select(each => Words.Name(each)))} (defined at {instrument.At})");
        }
        var level = fields.Number("level", 1.0 / FullLevel, 1) ?? 1;
        return new DoctrinePreference(instrument?.Id ?? "", target, (int)Math.Round(level * FullLevel),
            mode ?? instrument?.Modes.Cast<Mode?>().FirstOrDefault() ?? Mode.Requested, fields.Integer("turns", 1, Limits.Turns),
            reading.Formulas.Number(fields.Scalar("worth", "a formula"), Scope(), FormulaUnit.Number, "a worth"), fields.Text("because") ?? "", fields.At);
    }

    public DoctrineAnswer? Answer(Node node)
    {
        if (Fields.Of(node, "an answer", AnswerKeys, reading.Bag) is not { } fields)
            return null;
        var instrument = fields.Scalar("instrument");
        if (instrument is not null)
            reading.Symbols.Instruments.Resolve(instrument);
        return new DoctrineAnswer(instrument?.Value, When(fields), fields.Word<HostAnswer>("answer") ?? HostAnswer.Accept, fields.Text("because") ?? "", fields.At);
    }

    public DoctrineChoice? Choice(Node node)
    {
        if (Fields.Of(node, "a choice", ChoiceKeys, reading.Bag) is not { } fields)
            return null;
        var card = fields.Scalar("card");
        var option = fields.Scalar("option");
        if (card is not null && reading.Symbols.Cards.Resolve(card) && option is not null)
            reading.Symbols.Cards.Find(card.Value)?.Resolve(option);
        return new DoctrineChoice(card?.Value ?? "", option?.Value ?? "", When(fields), fields.Text("because") ?? "", fields.At);
    }

    private InstrumentDefinition? Instrument(Fields fields)
    {
        if (fields.Scalar("instrument") is not { } scalar || !reading.Symbols.Instruments.Resolve(scalar)
            || reading.Symbols.Instruments.Find(scalar.Value) is not { } instrument)
            return null;
        var orderers = reading.Symbols.OrderersOf(instrument);
        if (actor is not null && !orderers.IsUnknown && !orderers.Members.Any(entity => entity.Id == actor.Id))
        {
            reading.Bag.Report(DiagnosticCatalogue.References.WrongKind, scalar.Span, $"\"{actor.Id}\" may not order \"{instrument.Id}\"",
                $"it is ordered by {string.Join(", ", instrument.By)} (defined at {instrument.At})");
        }
        return instrument;
    }

    private string Target(Fields fields, InstrumentDefinition? instrument)
    {
        if (fields.Scalar("target") is not { } scalar)
        {
            if (instrument?.TargetKind is { } kind && !fields.IsDoubtful && !fields.Has("target"))
                reading.Bag.Report(DiagnosticCatalogue.Structure.MissingKey, fields.At, $"\"{instrument.Id}\" needs a \"target\"", $"a {Words.Name(kind)} (defined at {instrument.At})");
            return actor?.Id ?? "";
        }
        if (scalar.Value == "me" && actor is not null)
            return actor.Id;
        if (!reading.Symbols.Entities.Resolve(scalar) || instrument is null || reading.Symbols.Entities.Find(scalar.Value) is not { } target)
            return scalar.Value;
        var targets = reading.Symbols.TargetsOf(instrument);
        if (!targets.IsUnknown && !targets.Members.Any(entity => entity.Id == target.Id))
        {
            reading.Bag.Report(DiagnosticCatalogue.References.NeverTarget, scalar.Span, $"\"{instrument.Id}\" is never aimed at \"{target.Id}\"",
                $"it is aimed at {targets.What} (defined at {instrument.At})");
        }
        return target.Id;
    }

    private Formula? When(Fields fields) => reading.Formulas.TruthOrNull(fields, "when", Scope());

    private FormulaScope Scope()
    {
        if (actor is null)
            return new FormulaScope().Bind("me", Names.EntitySet.Unknown);
        var audience = new Audience(DiagnosticCatalogue.Meaning.DoctrineSecret, $"\"{actor.Id}\"", (entity, variable) => reading.Sees(actor, entity, variable));
        return new FormulaScope { Audience = audience }.BindAlias("me", actor);
    }
}
