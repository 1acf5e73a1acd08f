using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Review.Maps;

/// <summary>What a node of the map is.</summary>
public enum NodeKind
{
    /// <summary>A variable, whosever it is.</summary>
    Variable,

    /// <summary>Orders of an instrument.</summary>
    Instrument,

    /// <summary>An inject.</summary>
    Inject,

    /// <summary>A crisis that is on.</summary>
    Crisis,

    /// <summary>The answer to a card.</summary>
    Card,

    /// <summary>Orders that their hosts do not own, together.</summary>
    Imposition,

    /// <summary>The turn, or nothing that could be read: what happens by itself.</summary>
    Calendar,
}

/// <summary>Which node.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id among those.</param>
public readonly record struct NodeKey(NodeKind Kind, string Id)
{
    /// <summary>Unowned orders.</summary>
    public static NodeKey Imposition { get; } = new(NodeKind.Imposition, "imposition");

    /// <summary>Time.</summary>
    public static NodeKey Calendar { get; } = new(NodeKind.Calendar, "time");

    /// <summary>A variable.</summary>
    public static NodeKey Variable(string id) => new(NodeKind.Variable, id);
}

/// <summary>A node of the map.</summary>
/// <param name="Key">Which.</param>
/// <param name="Name">For people.</param>
/// <param name="Stage">The stage in which a variable is settled; empty for the others.</param>
public sealed record CausalNode(NodeKey Key, string Name, string Stage);

/// <summary>What makes an edge: a rule, a ladder's hazard, a natural level, or what brings a crisis, inject or card about.</summary>
/// <param name="Id">The rule's, ladder's, crisis', inject's or card's id, or "natural level of" and the variable's.</param>
/// <param name="Because">Why, one sentence.</param>
/// <param name="Source">Who says so.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Sign">Which way it goes.</param>
public sealed record EdgeCause(string Id, string Because, string Source, SourceSpan At, Sign Sign);

/// <summary>An influence of one node on another.</summary>
/// <param name="From">What influences.</param>
/// <param name="To">What is influenced: a variable, or a crisis, inject or card that a condition brings about.</param>
/// <param name="Causes">By which rules; each once, in the author's order.</param>
public sealed record CausalEdge(NodeKey From, NodeKey To, ImmutableArray<EdgeCause> Causes)
{
    /// <summary>Which way it goes, all rules together.</summary>
    public Sign Sign => Causes.Aggregate(Sign.None, (sum, cause) => sum | cause.Sign);
}

/// <summary>
/// The world's causal map (the picture that experts criticise, MODEL 2a): what is read, what is changed, and which way, as far as the
/// formulas tell. It knows variables, not whose they are.
/// </summary>
/// <param name="Nodes">Variables in the author's order, then what influences them from outside.</param>
/// <param name="Edges">In the order of their nodes.</param>
public sealed record CausalMap(ImmutableArray<CausalNode> Nodes, ImmutableArray<CausalEdge> Edges)
{
    /// <summary>The map of a world.</summary>
    /// <param name="world">The world.</param>
    /// <param name="profile">The belief profile; a coefficient may change its sign with it.</param>
    public static CausalMap Of(WorldDefinition world, string profile)
    {
        ArgumentNullException.ThrowIfNull(world);
        return new MapBuilder(world, profile).Build();
    }

    /// <summary>The part of the map that is the world's own: variables, without orders, injects, crises, cards and time.</summary>
    public CausalMap Inside() => new(
        [.. Nodes.Where(node => node.Key.Kind == NodeKind.Variable)], [.. Edges.Where(edge => edge.From.Kind == NodeKind.Variable && edge.To.Kind == NodeKind.Variable)]);

    /// <summary>The part of the map around a node: itself, what influences it and what it influences.</summary>
    /// <param name="key">One of the nodes.</param>
    public CausalMap About(NodeKey key)
    {
        ImmutableArray<CausalEdge> edges = [.. Edges.Where(edge => edge.From == key || edge.To == key)];
        var kept = edges.SelectMany(edge => new[] { edge.From, edge.To }).Append(key).ToHashSet();
        return new([.. Nodes.Where(node => kept.Contains(node.Key))], edges);
    }
}
