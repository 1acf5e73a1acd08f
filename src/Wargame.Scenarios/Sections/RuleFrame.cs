using System.Collections.Immutable;
using Wargame.Scenarios.Names;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>What a rule belongs to, and what is bound in it before its author binds anything.</summary>
/// <param name="Origin">What it belongs to.</param>
/// <param name="OriginId">Its id; null for a law, whose own id it is.</param>
/// <param name="When">What must hold before the author's own condition, or null.</param>
/// <param name="Bindings">Names bound before the author's.</param>
/// <param name="Bound">The entities that those names may stand for.</param>
/// <param name="Lets">Values named before the author's.</param>
/// <param name="IdSuffix">Added to the author's id where one effect becomes several rules.</param>
internal sealed record RuleFrame(
    RuleOrigin Origin,
    string? OriginId,
    Formula? When,
    ImmutableArray<Binding> Bindings,
    ImmutableArray<EntitySet> Bound,
    ImmutableArray<LetDefinition> Lets,
    string IdSuffix)
{
    public static RuleFrame Law { get; } = Of(RuleOrigin.Rule, null, null);

    public static RuleFrame Of(RuleOrigin origin, string? id, Formula? when) => new(origin, id, when, [], [], [], "");

    /// <summary>The frame's condition and the author's together.</summary>
    public Formula? And(Formula? own) => (When, own) switch
    {
        (null, _) => own,
        (_, null) => When,
        var (frame, author) => new Formula($"{frame.Text} and ({author.Text})",
            new Expression.Binary(BinaryOperator.And, frame.Root, author.Root, author.Root.At)),
    };
}
