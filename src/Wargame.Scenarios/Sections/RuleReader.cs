using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads laws and the effects of instruments, injects, choices and rungs: all are rules.</summary>
internal sealed class RuleReader(Reading reading)
{

    /// <summary>All laws of the world.</summary>
    public IEnumerable<RuleDefinition> Laws() =>
        reading.Sections.Maps("rules", RuleFormats.Rule).SelectMany(fields => Read(fields, [RuleFrame.Law])).ToList();

    /// <summary>The effects of something; each may become a rule for each frame.</summary>
    public IEnumerable<RuleDefinition> Effects(Fields owner, params IReadOnlyList<RuleFrame> frames) => Effects(owner, "effects", frames);

    /// <summary>The effects under another key.</summary>
    public IEnumerable<RuleDefinition> Effects(Fields owner, string key, params IReadOnlyList<RuleFrame> frames) =>
        owner.List(key).Select(node => Fields.Of(node, RuleFormats.Effect, reading.Bag)).OfType<Fields>()
            .SelectMany(fields => Read(fields, frames)).ToList();

    private IEnumerable<RuleDefinition> Read(Fields fields, IReadOnlyList<RuleFrame> frames)
    {
        var id = reading.Symbols.Rules.Declare(fields, IdStyle.Kebab);
        var because = fields.Text("because") ?? "";
        var citation = Reading.Cite(fields);
        if (!fields.Has("change") && !fields.Has("transfer") && !fields.IsDoubtful)
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoChange, fields.At, $"{fields.Noun} needs \"change\" or \"transfer\"", "say what it changes, or leave it out", Mend.WithoutItem());
        var cause = fields.Text("cause");
        if (cause is not null && !Ident.IsGood(cause, IdStyle.Kebab))
            reading.Bag.Report(DiagnosticCatalogue.Structure.MalformedId, fields.AtOf("cause"), $"\"{Values.Shorten(cause)}\" is not a good cause", Ident.Rule(IdStyle.Kebab, cause), Ident.Mended(IdStyle.Kebab, cause));
        var mechanisms = CausalMechanismReader.Of(reading, fields);
        foreach (var frame in frames)
        {
            var body = new RuleBody(reading, fields, frame);
            var own = (id ?? "") + frame.IdSuffix;
            yield return new RuleDefinition(own, because, cause ?? id ?? "", body.Bindings, body.UsedLets(), frame.And(body.When), body.Changes,
                body.Transfers, frame.Origin, frame.OriginId ?? own, citation, id is null ? fields.At : reading.Symbols.Rules.At(id)) { Mechanisms = mechanisms };
        }
    }
}
