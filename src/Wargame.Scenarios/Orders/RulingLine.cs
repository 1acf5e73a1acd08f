using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Scenarios.Orders;

/// <summary>Reads <c>{ turn: 3, set: bolivia.approval, change: -5, because: A scandal. }</c>.</summary>
internal sealed class RulingLine(Orderables orderables, DiagnosticBag bag)
{
    private const string Author = "orders file";
    private readonly List<ScriptedRuling> read = [];

    public IReadOnlyList<ScriptedRuling> Read() => read;

    public void Read(Node node)
    {
        if (Fields.Of(node, OrderFormats.Ruling, bag) is not { } fields)
            return;
        var turn = fields.Integer("turn");
        var because = fields.Text("because");
        var slot = fields.Scalar("set") is { } number ? Slot(number) : null;
        var change = fields.Number("change");
        if (change is null || slot is null)
            return;
        var milli = (long)Math.Round(change.Value * World.Limits.Milli, MidpointRounding.AwayFromZero);
        var isRung = orderables.World.Ladders.Any(ladder => ladder.Entity == slot.Entity.Id && ladder.Variable == slot.Variable.Id);
        if (isRung && milli % World.Limits.Milli != 0)
            bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, fields.AtOf("change"), $"\"{slot.Key}\" moves by whole rungs", "a whole number");
        if (turn is { } at && because is not null)
            read.Add(new(at, new Ruling(slot.Key, milli, Author, because), fields.AtOf("set")));
    }

    private Slot? Slot(ScalarNode key)
    {
        if (orderables.Model.Find(key.Value) is { } slot)
            return slot;
        var (entity, variable) = key.Value.Split('.', 2) is [var left, var right] ? (left, right) : (key.Value, "");
        var slots = orderables.Model.Slots;
        if (orderables.Entity(entity) is null)
        {
            bag.Report(DiagnosticCatalogue.References.Entity, key.Span, $"unknown number \"{Values.Shorten(key.Value)}\"",
                Hint.Of(key.Value, [.. slots.Select(known => known.Key)], [], "a number is an entity and a variable, such as"), Mend.Nearest(key.Value, slots.Select(known => known.Key)));
            return null;
        }
        var own = slots.Where(known => known.Entity.Id == entity).Select(known => known.Variable.Id).ToList();
        var exists = orderables.World.Variables.Any(known => known.Id == variable);
        bag.Report(exists ? DiagnosticCatalogue.References.NotOnEntity : DiagnosticCatalogue.References.Variable, key.Span,
            exists ? $"{entity} has no \"{variable}\"" : $"unknown variable \"{Values.Shorten(variable)}\"",
            Hint.Of(variable, own, [], $"{entity} has"), Hint.Meant(variable, own, []));
        return null;
    }
}
