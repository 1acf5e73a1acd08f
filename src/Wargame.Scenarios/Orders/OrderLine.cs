using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Scenarios.Orders;

/// <summary>Reads <c>{ turn: 1, actor: us, instrument: eradicate, target: co-south, level: 1.0, mode: imposed, turns: 8 }</c>.</summary>
internal sealed class OrderLine(Orderables orderables, DiagnosticBag bag)
{
    private readonly List<ScriptedOrder> read = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly ActorNames actors = new(orderables, bag);
    private readonly TargetNames targets = new(orderables, bag);

    public IReadOnlyList<ScriptedOrder> Read() => read;

    public void Read(Node node)
    {
        if (Fields.Of(node, OrderFormats.Order, bag) is not { } fields)
            return;
        var turn = fields.Integer("turn");
        var level = Level(fields);
        var turns = fields.Integer("turns");
        var actor = actors.Read(fields, "actor");
        var instrument = Instrument(fields, actor);
        var legal = instrument is null ? targets.CheckExists(fields) : actor is null ? null : targets.Read(fields, actor, instrument);
        var mode = Mode(fields, legal);
        if (turn is null || actor is null || legal is null || bag.HasErrors)
            return;
        read.Add(new(
            turn.Value,
            new Order(FreeId(turn.Value, actor, legal), actor, legal.Instrument.Id, legal.Target.Id, level, mode, turns ?? legal.Instrument.Turns),
            fields.AtOf("instrument")));
    }

    private int Level(Fields fields)
    {
        if (fields.Number("level") is not { } level)
            return Order.FullLevel;
        var thousandths = (int)Math.Round(level * Order.FullLevel, MidpointRounding.AwayFromZero);
        if (thousandths == 0)
            bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, fields.AtOf("level"), "an order at level 0 does nothing", "more than 0, at most 1");
        return thousandths;
    }

    private InstrumentDefinition? Instrument(Fields fields, string? actor)
    {
        if (fields.Scalar("instrument") is not { } scalar)
            return null;
        var id = scalar.Value;
        var theirs = actor is null ? [] : orderables.Of(actor).Select(legal => legal.Instrument.Id).Distinct().ToList();
        if (orderables.Instrument(id) is not { } instrument)
        {
            var all = orderables.World.Instruments.Select(known => known.Id).ToList();
            bag.Report(DiagnosticCatalogue.References.Instrument, scalar.Span, $"unknown instrument \"{Values.Shorten(id)}\"",
                Hint.Of(id, theirs, all, actor is null ? "there are" : $"{actor} can order"), Hint.Meant(id, theirs, all));
            return null;
        }
        if (actor is null || theirs.Contains(id))
            return instrument;
        var others = orderables.OrderersOf(instrument).ToList();
        bag.Report(DiagnosticCatalogue.Orders.NotTheirs, scalar.Span, $"{actor} cannot order \"{id}\"",
            $"{(others.Count == 0 ? "nobody can" : $"it is ordered by {Hint.List(others)}")}; {Hint.Of(id, theirs, [], $"{actor} can order")}",
            Hint.Meant(id, theirs, []) ?? (others.Count == 1 ? new Mend.Set([("actor", others[0])]) : Mend.WithoutItem()));
        return null;
    }

    private Mode Mode(Fields fields, LegalOrder? legal)
    {
        var mode = fields.Word<Mode>("mode");
        if (legal is null)
            return World.Definition.Mode.Requested;
        if (mode is null)
            return Orderables.UsualMode(legal);
        var possible = Orderables.ModesOf(legal).ToList();
        if (!possible.Contains(mode.Value))
        {
            var words = string.Join(", ", possible.Select(Words.Name));
            bag.Report(DiagnosticCatalogue.Orders.NotAMode, fields.AtOf("mode"),
                $"\"{legal.Instrument.Id}\" on {legal.Target.Id} cannot be {Words.Name(mode.Value)}",
                legal.Foreign ? $"it may be {words}" : "nobody else governs there, so its mode is requested; leave the mode out",
                legal.Foreign ? Mend.Nearest(Words.Name(mode.Value), possible.Select(each => Words.Name(each))) : Mend.WithoutKey("mode"));
        }
        return mode.Value;
    }

    /// <summary>The same order twice in a turn is not allowed by any scenario, but may be forced: then the two need two ids.</summary>
    private string FreeId(int turn, string actor, LegalOrder legal)
    {
        var target = legal.Target.Id == actor ? "" : "/" + legal.Target.Id;
        var id = FormattableString.Invariant($"{turn:00}/{actor}/{legal.Instrument.Id}{target}");
        for (var number = 2; !ids.Add(id); number++)
            id = FormattableString.Invariant($"{turn:00}/{actor}/{legal.Instrument.Id}{target}/{number}");
        return id;
    }
}
