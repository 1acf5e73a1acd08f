using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions;

/// <summary>An order as a team drafts it.</summary>
/// <param name="Id">Made by the client, unique in the team and turn; the same id changes the draft.</param>
/// <param name="Actor">Whose it is.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target's id; the actor's own id without a target.</param>
/// <param name="Level">Effort in thousandths, 1 to 1000.</param>
/// <param name="Mode">The mode offered to the host; at home always requested.</param>
/// <param name="Turns">How many turns it runs, 1 to 40.</param>
/// <param name="ImposeIfRefused">Whether a refusal means imposed instead of withdrawn.</param>
/// <param name="By">Who drafted it.</param>
/// <param name="Because">A doctrine's reason; empty for people.</param>
public sealed record Draft(
    string Id,
    string Actor,
    string Instrument,
    string Target,
    int Level,
    Mode Mode,
    int Turns,
    bool ImposeIfRefused,
    Issuer By,
    string Because)
{
    /// <summary>The id of the order that it becomes in a turn, unique in the session and saying nothing of other teams.</summary>
    /// <param name="turn">The turn being played.</param>
    public string OrderId(int turn) => FormattableString.Invariant($"{turn:00}/{Actor}/{Id}");

    /// <summary>The order that it becomes.</summary>
    /// <param name="turn">The turn being played.</param>
    /// <param name="mode">The mode that it got.</param>
    public Order ToOrder(int turn, Mode mode) => new(OrderId(turn), Actor, Instrument, Target, Level, mode, Turns);
}
