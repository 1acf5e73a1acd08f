using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Compilation;

/// <summary>A named intermediate value of the rule instance being compiled.</summary>
/// <param name="Value">How it was written, to compute it in the opening state.</param>
/// <param name="Node">How it is read.</param>
/// <param name="Quiet">The same while there is nothing of what it depends on: a constant if it is known then.</param>
/// <param name="Behind">The orders, injects and answers behind it.</param>
internal sealed record BoundLet(Expression Value, Node Node, Node Quiet, Dependencies Behind);

/// <summary>What the names in a formula stand for.</summary>
internal sealed record Scope
{
    private readonly ImmutableDictionary<string, int> _names = ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, BoundLet> _lets = ImmutableDictionary.Create<string, BoundLet>(StringComparer.Ordinal);

    /// <summary>No names.</summary>
    public static Scope Empty { get; } = new();

    /// <summary>Whether formulas read the opening state, so that everything is known when the world is compiled.</summary>
    public bool InOpening { get; init; }

    /// <summary>Whether formulas are read as if nobody had ordered or answered anything and no inject had come; the rest as it is.</summary>
    public bool InQuiet { get; init; }

    /// <summary>Collects the orders, injects and answers that the formula asks about; null when nobody wants to know.</summary>
    public Dependencies? Behind { get; init; }

    /// <summary>Why a formula may not ask for effects and impositions, or null when it may: in the mechanics these are not known yet.</summary>
    public string? NoEffects { get; init; }

    private Scope()
    {
    }

    /// <summary>The same with one more entity name.</summary>
    public Scope With(string name, int entity) => new(this, _names.SetItem(name, entity), _lets);

    /// <summary>The same with one more intermediate value.</summary>
    public Scope With(string name, BoundLet let) => new(this, _names, _lets.SetItem(name, let));

    /// <summary>The entity that a bound name or an entity's id stands for.</summary>
    public int Entity(WorldIndex index, string name, SourceSpan at) =>
        _names.TryGetValue(name, out var entity) ? entity : index.EntityAt(name, at);

    public BoundLet Let(string name, SourceSpan at) =>
        _lets.TryGetValue(name, out var let) ? let : throw new DefinitionException($"There is no value called '{name}' here.", at);

    private Scope(Scope from, ImmutableDictionary<string, int> names, ImmutableDictionary<string, BoundLet> lets)
        : this(from)
    {
        _names = names;
        _lets = lets;
    }
}
