using Wargame.Reports.Tables;
using Wargame.Sessions;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Reports;

/// <summary>Figures and names of numbers as reports for people tell them, in the language of the rules.</summary>
/// <param name="rules">The rules.</param>
internal sealed class FigureWords(SessionRules rules)
{
    private const int Large = 100;

    /// <summary>A number with whose it is.</summary>
    public static string Label(string name, EntityDefinition? entity) => entity is null || entity.Kind == EntityKind.World ? name : $"{name}, {entity.Name}";

    /// <summary>The same.</summary>
    public static string Label(Slot slot) => Label(slot.Variable.Name, slot.Entity);

    /// <summary>What an order is, and on whom or where.</summary>
    public static string Order(RevealedOrder order) => Aimed(order.Instrument, order.Target);

    /// <summary>The same of a draft; an id stands for what the scenario does not have.</summary>
    public string Order(Draft draft) => rules.Instrument(draft.Instrument) is { } instrument ? Aimed(instrument, rules.Entity(draft.Target)) : draft.Instrument;

    /// <summary>A figure of milli-units, with its unit.</summary>
    public string Figure(long milli, Unit unit)
    {
        var figure = Plain(milli);
        return unit.Symbol switch
        {
            "" or "points" or "rungs" => figure,
            "$M" => milli < 0 ? $"−${figure[1..]}\u00a0M" : $"${figure}\u00a0M",
            _ => $"{figure}\u00a0{unit.Symbol}",
        };
    }

    /// <summary>A change, with its sign.</summary>
    public string Change(long milli, Unit unit) => milli > 0 ? $"+{Figure(milli, unit)}" : Figure(milli, unit);

    /// <summary>A figure of milli-units alone, with as many digits as matter.</summary>
    public string Plain(long milli)
    {
        var value = milli.Units();
        var rounded = Math.Round(value, Math.Abs(value) >= Large ? 0 : 1, MidpointRounding.AwayFromZero);
        var figure = rules.Say($"{Math.Abs(rounded)}");
        return rounded < 0 ? $"−{figure}" : figure;
    }

    // An order without a target has its orderer in that place, who is named already.
    private static string Aimed(InstrumentDefinition instrument, EntityDefinition? target) =>
        instrument.TargetKind is null || target is null ? instrument.Name : $"{instrument.Name}, {target.Name}";
}
