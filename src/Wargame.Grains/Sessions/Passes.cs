using Wargame.EventStore;
using Wargame.Grains.Desks;

namespace Wargame.Grains.Sessions;

/// <summary>What a pass opens.</summary>
/// <param name="Desk">The desk.</param>
/// <param name="SeatId">Who sits there: a seat's id, or that of somebody without a team.</param>
public sealed record PassTarget(DeskAddress Desk, string SeatId);

/// <summary>
/// Passes: short codes to scan or type that let one device in, once, for a few minutes. They are stored, hashed, so that a restart between
/// the picture on control's screen and the phone that scans it loses none; a code that short must not live for long. The lasting key is made
/// when the pass is used.
/// </summary>
internal sealed class Passes(ISessionDirectory directory, string session)
{
    /// <summary>Makes a pass. Whoever had one for the same seat has it no more, so there are never more passes than seats.</summary>
    public async Task<string> Make(PassTarget target, DateTimeOffset now)
    {
        var code = Secrets.NewJoinCode();
        await directory.KeepPass(
            new(Secrets.Hash(code), session, target.Desk.Kind.ToString(), target.Desk.Actor, target.SeatId, now + Limits.PassLife), now);
        return code;
    }

    /// <summary>What a pass opens, or null when it is wrong, used or too old.</summary>
    public async Task<PassTarget?> Find(string code, DateTimeOffset now) =>
        await directory.FindPass(session, Secrets.Hash(code)) is { } pass && now < pass.Until
            ? new(new DeskAddress(Enum.Parse<DeskKind>(pass.Desk), session, pass.Actor), pass.SeatId)
            : null;

    /// <summary>Makes a seat's pass useless.</summary>
    public Task Drop(string seatId) => directory.DropPass(session, seatId);
}
