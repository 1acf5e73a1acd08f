using System.Security.Cryptography;
using System.Text;
using Wargame.Grains.Desks;

namespace Wargame.Grains.Sessions;

/// <summary>What a pass opens.</summary>
/// <param name="Desk">The desk.</param>
/// <param name="SeatId">Who sits there: a seat's id, or that of somebody without a team.</param>
public sealed record PassTarget(DeskAddress Desk, string SeatId);

/// <summary>
/// Passes: short codes to scan or type that let one device in, once, for a few minutes. They are not stored: one that a restart loses is made
/// anew with two clicks, and a code that short must not live for long. The lasting key is made when the pass is used.
/// </summary>
internal sealed class Passes
{
    private readonly Dictionary<string, (string Code, PassTarget Target, DateTimeOffset Until)> _bySeat = new(StringComparer.Ordinal);

    /// <summary>Makes a pass. Whoever had one for the same seat has it no more, so there are never more passes than seats.</summary>
    public string Make(PassTarget target, DateTimeOffset now)
    {
        var code = Secrets.NewJoinCode();
        _bySeat[target.SeatId] = (code, target, now + Limits.PassLife);
        return code;
    }

    /// <summary>What a pass opens, or null when it is wrong, used or too old. All are compared, in the same time for every code.</summary>
    public PassTarget? Find(string code, DateTimeOffset now)
    {
        PassTarget? found = null;
        var typed = Encoding.UTF8.GetBytes(code);
        foreach (var pass in _bySeat.Values)
        {
            if (CryptographicOperations.FixedTimeEquals(typed, Encoding.UTF8.GetBytes(pass.Code)) && now < pass.Until)
                found = pass.Target;
        }
        return found;
    }

    /// <summary>Makes a seat's pass useless.</summary>
    public void Drop(string seatId) => _bySeat.Remove(seatId);
}
