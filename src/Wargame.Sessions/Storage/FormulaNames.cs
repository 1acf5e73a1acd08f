using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Wargame.World.Formulas;

namespace Wargame.Sessions.Storage;

/// <summary>How the nodes of a formula are named in what is stored: a mended inject brings its condition along. The names stay for ever; a test pins them.</summary>
internal static class FormulaNames
{
    private static readonly (Type Node, string Name)[] Names =
    [
        (typeof(Expression.Literal), "literal"), (typeof(Expression.Coefficient), "coefficient"), (typeof(Expression.Value), "value"),
        (typeof(Expression.Change), "change"), (typeof(Expression.Let), "let"), (typeof(Expression.Start), "start"), (typeof(Expression.Unary), "unary"),
        (typeof(Expression.Binary), "binary"), (typeof(Expression.Power), "power"), (typeof(Expression.If), "if"), (typeof(Expression.Call), "call"),
        (typeof(Expression.Curve), "curve"), (typeof(Expression.Sum), "sum"), (typeof(Expression.Ordered), "ordered"),
        (typeof(Expression.Imposition), "imposition"), (typeof(Expression.Fired), "fired"), (typeof(Expression.Since), "since"),
        (typeof(Expression.InCrisis), "in-crisis"), (typeof(Expression.Chosen), "chosen"), (typeof(Expression.LastChosen), "last-chosen"),
        (typeof(Expression.TurnNumber), "turn"),
    ];

    /// <summary>The nodes that have a name.</summary>
    public static IEnumerable<Type> Known => Names.Select(each => each.Node);

    /// <summary>Lets formulas be written and read.</summary>
    public static DefaultJsonTypeInfoResolver Resolver { get; } = new() { Modifiers = { Name } };

    private static void Name(JsonTypeInfo type)
    {
        if (type.Type != typeof(Expression))
            return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "node", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
        foreach (var (node, name) in Names)
            type.PolymorphismOptions.DerivedTypes.Add(new(node, name));
    }
}
