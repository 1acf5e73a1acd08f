using Wargame.World.Definition;

namespace Wargame.Scenarios.Orders;

/// <summary>Mistakes of an orders file that show only when its turn is played.</summary>
public static class TurnMistakes
{
    /// <summary>The scenario does not allow the order in its turn.</summary>
    /// <param name="line">The order.</param>
    /// <param name="why">A full sentence for a player.</param>
    public static Diagnostic NotAllowed(ScriptedOrder line, string why)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(DiagnosticCatalogue.Orders.NotAllowed, line.At, FormattableString.Invariant($"\"{line.Order.Instrument}\" is not allowed in turn {line.Turn}"), why);
    }

    /// <summary>The card is not asked in the answer's turn.</summary>
    /// <param name="line">The answer.</param>
    public static Diagnostic NotAsked(ScriptedAnswer line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(DiagnosticCatalogue.Orders.NotAsked, line.At, FormattableString.Invariant($"\"{line.Choice.Card}\" is not asked in turn {line.Turn}"), null);
    }

    /// <summary>The inject has come before.</summary>
    /// <param name="line">The inject.</param>
    /// <param name="turn">When it came.</param>
    public static Diagnostic HasCome(ScriptedInject line, int turn)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(DiagnosticCatalogue.Orders.Again, line.At, FormattableString.Invariant($"\"{line.Inject}\" has come in turn {turn}"), "an inject comes once");
    }

    private static Diagnostic Of(DiagnosticKind kind, SourceSpan at, string message, string? help) => new(kind.Code, kind.Severity, message, at, help);
}
