using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Orders;

/// <summary>Reads <c>{ turn: 3, inject: food-prices }</c>.</summary>
internal sealed class InjectLine(Orderables orderables, DiagnosticBag bag)
{
    private readonly List<ScriptedInject> read = [];

    public IReadOnlyList<ScriptedInject> Read() => read;

    public void Read(Node node)
    {
        if (Fields.Of(node, OrderFormats.Inject, bag) is not { } fields)
            return;
        var turn = fields.Integer("turn");
        if (fields.Scalar("inject") is not { } inject)
            return;
        var known = orderables.World.Injects.Select(each => each.Id).ToList();
        if (!known.Contains(inject.Value))
        {
            bag.Report(DiagnosticCatalogue.References.Inject, inject.Span, $"unknown inject \"{Values.Shorten(inject.Value)}\"",
                Hint.Of(inject.Value, known, [], "injects are"), Hint.Meant(inject.Value, known, []));
        }
        else if (turn is { } number)
        {
            if (read.FirstOrDefault(line => line.Inject == inject.Value) is { } first)
                bag.Report(DiagnosticCatalogue.Orders.Again, inject.Span, $"\"{inject.Value}\" comes twice", $"first at {first.At}; an inject comes once", Mend.WithoutItem());
            read.Add(new(number, inject.Value, inject.Span));
        }
    }
}
