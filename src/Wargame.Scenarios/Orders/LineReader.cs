using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Orders;

/// <summary>Reads the lines of an orders file, each of one of four sorts.</summary>
internal sealed class LineReader(Orderables orderables, DiagnosticBag bag)
{
    /// <summary>Keys that only one sort of line has; a line without any of them is an order.</summary>
    private static readonly ImmutableArray<(string Key, Sort Sort)> Marks =
    [
        ("instrument", Sort.Order), ("target", Sort.Order), ("card", Sort.Answer), ("option", Sort.Answer),
        ("inject", Sort.Inject), ("set", Sort.Ruling), ("change", Sort.Ruling), ("because", Sort.Ruling),
    ];

    private readonly OrderLine orders = new(orderables, bag);
    private readonly AnswerLine answers = new(orderables, bag);
    private readonly InjectLine injects = new(orderables, bag);
    private readonly RulingLine rulings = new(orderables, bag);

    private enum Sort
    {
        Order,
        Answer,
        Inject,
        Ruling,
    }

    public void Read(Node node)
    {
        switch (SortOf(node))
        {
            case Sort.Answer:
                answers.Read(node);
                break;
            case Sort.Inject:
                injects.Read(node);
                break;
            case Sort.Ruling:
                rulings.Read(node);
                break;
            default:
                orders.Read(node);
                break;
        }
    }

    public OrdersFile ToFile() => new([.. orders.Read()], [.. answers.Read()], [.. injects.Read()], [.. rulings.Read()]);

    private static Sort SortOf(Node node)
    {
        if (node is not MapNode map)
            return Sort.Order;
        var keys = map.Entries.Select(entry => entry.Key.Value).ToList();
        foreach (var (key, sort) in Marks)
        {
            if (keys.Contains(key))
                return sort;
        }
        var marks = Marks.Select(mark => mark.Key).ToList();
        var meant = keys.Except(OrderFormats.Order.Names).Select(key => Nearest.Find(key, marks)).FirstOrDefault(found => found is not null);
        return Marks.FirstOrDefault(mark => mark.Key == meant).Sort;
    }
}
