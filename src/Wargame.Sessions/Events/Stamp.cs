using Wargame.Sessions.Commands;

namespace Wargame.Sessions.Events;

/// <summary>When and by whom something was brought about.</summary>
/// <param name="At">When.</param>
/// <param name="CommandId">The command that brought it about.</param>
/// <param name="By">Who gave the command.</param>
public sealed record Stamp(DateTimeOffset At, string CommandId, Issuer By)
{
    /// <summary>The stamp that a command puts on its events.</summary>
    public static Stamp Of(Command command) => new(command.At, command.Id, command.By);
}
