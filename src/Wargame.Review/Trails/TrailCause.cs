using Wargame.Sessions;
using Wargame.World.Definition;
using Wargame.World.Ledger;

namespace Wargame.Review.Trails;

/// <summary>What kind of thing lies at the root of a ledger line.</summary>
public enum TrailKind
{
    /// <summary>An order.</summary>
    Order,

    /// <summary>An inject.</summary>
    Inject,

    /// <summary>An answer to a card: <c>card/option</c>.</summary>
    Choice,

    /// <summary>A crisis.</summary>
    Crisis,

    /// <summary>A ladder.</summary>
    Ladder,

    /// <summary>A ruling of control, by its cause.</summary>
    Ruling,

    /// <summary>A law of the world, with nobody's order behind it.</summary>
    Rule,
}

/// <summary>The root of a ledger line: what one has to look at to know why it came.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id among those.</param>
public readonly record struct TrailCause(TrailKind Kind, string Id)
{
    /// <summary>
    /// The roots of a line: every order behind it, or else the inject, choice, crisis, ladder, ruling or law that it came from. Drift and the end of the
    /// scale have none.
    /// </summary>
    public static IEnumerable<TrailCause> Of(SessionRules rules, LedgerLine line)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(line);
        if (line.Orders.Length > 0)
            return line.Orders.Select(order => new TrailCause(TrailKind.Order, order));
        return line.Kind switch
        {
            CauseKind.Ladder => [new(TrailKind.Ladder, line.Cause)],
            CauseKind.Ruling => [new(TrailKind.Ruling, line.Cause)],
            _ when line.Rule >= 0 => [OfRule(rules.Model.Definition.Rules[line.Rule])],
            _ => [],
        };
    }

    private static TrailCause OfRule(RuleDefinition rule) => rule.Origin switch
    {
        RuleOrigin.Inject => new(TrailKind.Inject, rule.OriginId),
        RuleOrigin.Choice => new(TrailKind.Choice, rule.OriginId),
        RuleOrigin.Crisis => new(TrailKind.Crisis, rule.OriginId),
        RuleOrigin.Ladder => new(TrailKind.Ladder, rule.OriginId),
        _ => new(TrailKind.Rule, rule.Id),
    };
}
