using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.World.Tests.Building;

internal sealed partial class WorldBuilder
{
    /// <summary>A rule that changes one number.</summary>
    public WorldBuilder Rule(
        string id,
        string key,
        F amount,
        F? when = null,
        string? cause = null,
        Binding[]? over = null,
        (string Name, F Value)[]? lets = null,
        RuleOrigin origin = RuleOrigin.Rule,
        string? originId = null) => Add(
            id,
            [new ChangeDefinition(key.Split('.')[0], key.Split('.')[1], amount, SourceSpan.None)],
            [],
            when,
            cause,
            over,
            lets,
            origin,
            originId);

    /// <summary>A rule that moves something.</summary>
    public WorldBuilder Transfer(string id, string from, string to, F amount, Binding[]? over = null) => Add(
        id,
        [],
        [new TransferDefinition(from.Split('.')[0], from.Split('.')[1], to.Split('.')[0], to.Split('.')[1], amount, SourceSpan.None)],
        over: over);

    public WorldBuilder Add(
        string id,
        ImmutableArray<ChangeDefinition> changes,
        ImmutableArray<TransferDefinition> transfers,
        F? when = null,
        string? cause = null,
        Binding[]? over = null,
        (string Name, F Value)[]? lets = null,
        RuleOrigin origin = RuleOrigin.Rule,
        string? originId = null) => With(world => world with
        {
            Rules = world.Rules.Add(new RuleDefinition(
                id,
                "",
                cause ?? id,
                [.. over ?? []],
                [.. (lets ?? []).Select(let => new LetDefinition(let.Name, let.Value))],
                when is null ? null : (Formula)when,
                changes,
                transfers,
                origin,
                originId ?? id,
                Source,
                SourceSpan.None)),
        });
}
