using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>
/// Turns "this instrument, on whatever it is aimed at" into rules: <c>t</c> is each possible target, <c>u</c> the effect and <c>level</c>
/// the level of the orders on it, and nothing happens where nothing is ordered.
/// </summary>
internal static class InstrumentFrames
{
    private const string Target = "t";

    public static IEnumerable<RuleFrame> Of(InstrumentDefinition instrument, Symbols symbols, SourceSpan at)
    {
        if (instrument.TargetKind is { } kind)
            return [Frame(instrument, kind, instrument.TargetTag, symbols.TargetsOf(instrument), "", at)];
        // Without a target the orderer is its own; a binding ranges over one kind, so each kind of orderer has a rule.
        var orderers = symbols.OrderersOf(instrument);
        var kinds = orderers.Members.Select(entity => entity.Kind).Distinct().ToList();
        if (kinds.Count == 0)
            return [Frame(instrument, EntityKind.Government, null, EntitySet.Unknown, "", at)];
        return kinds.Select((each, index) => Frame(instrument, each, null,
            new EntitySet(orderers.What, [.. orderers.Members.Where(entity => entity.Kind == each)]),
            index == 0 ? "" : "-for-" + Words.Name(each).Replace('_', '-'), at));
    }

    private static RuleFrame Frame(InstrumentDefinition instrument, EntityKind kind, string? tag, EntitySet set, string suffix, SourceSpan at)
    {
        var level = Ask(OrderQuestion.Level, instrument.Id, at);
        var when = new Formula($"{level.Text} > 0", new Expression.Binary(BinaryOperator.Greater, level.Root, new Expression.Literal(0, at), at));
        return new RuleFrame(RuleOrigin.Instrument, instrument.Id, when, [new Binding(Target, kind, tag, null, null, true, at)], [set],
            [new LetDefinition("u", Ask(OrderQuestion.Effect, instrument.Id, at)), new LetDefinition("level", level)], suffix);
    }

    private static Formula Ask(OrderQuestion question, string instrument, SourceSpan at) => new(
        $"{(question == OrderQuestion.Level ? "level" : "effect")}({instrument}, {Target})", new Expression.Ordered(question, instrument, Target, at));
}
