using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads what a doctrine orders, answers and chooses, for one actor.</summary>
/// <param name="reading">What all readers share.</param>
/// <param name="actor">Whose doctrine it is; null when that is not known.</param>
/// <param name="isShared">Whether several actors have it.</param>
internal sealed class DoctrineItems(Reading reading, EntityDefinition? actor, bool isShared)
{

    public IEnumerable<DoctrinePreference> Preferences(Node node) => new PreferenceReader(reading, actor, Scope(), isShared).Read(node);

    public DoctrineAnswer? Answer(Node node)
    {
        if (Fields.Of(node, DoctrineFormats.Answer, reading.Bag) is not { } fields)
            return null;
        var instrument = fields.Scalar("instrument");
        if (instrument is not null)
            reading.Symbols.Instruments.Resolve(instrument);
        return new DoctrineAnswer(instrument?.Value, When(fields), fields.Word<HostAnswer>("answer") ?? HostAnswer.Accept, fields.Text("because") ?? "", fields.At);
    }

    public DoctrineChoice? Choice(Node node)
    {
        if (Fields.Of(node, DoctrineFormats.Choice, reading.Bag) is not { } fields)
            return null;
        var card = fields.Scalar("card");
        var option = fields.Scalar("option");
        if (card is not null && reading.Symbols.Cards.Resolve(card) && option is not null)
            reading.Symbols.Cards.Find(card.Value)?.Resolve(option);
        return new DoctrineChoice(card?.Value ?? "", option?.Value ?? "", When(fields), fields.Text("because") ?? "", fields.At);
    }

    private Formula? When(Fields fields) => reading.Formulas.TruthOrNull(fields, "when", Scope());

    private FormulaScope Scope()
    {
        if (actor is null)
            return new FormulaScope().Bind("me", Names.EntitySet.Unknown);
        var audience = new Audience(DiagnosticCatalogue.Meaning.DoctrineSecret, $"\"{actor.Id}\"", (entity, variable) => reading.Sees(actor, entity, variable), (_, _) => Mend.WithoutItem());
        return new FormulaScope { Audience = audience }.BindAlias("me", actor);
    }
}
