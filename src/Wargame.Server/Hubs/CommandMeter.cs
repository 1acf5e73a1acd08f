using Microsoft.AspNetCore.SignalR;

namespace Wargame.Server.Hubs;

/// <summary>Counts what a connection asks in ten seconds.</summary>
internal sealed class CommandMeter
{
    private const string Place = "meter";
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);
    private DateTimeOffset _since;
    private int _count;

    public static CommandMeter Of(HubCallerContext context)
    {
        if (context.Items.TryGetValue(Place, out var known) && known is CommandMeter meter)
            return meter;
        meter = new CommandMeter();
        context.Items[Place] = meter;
        return meter;
    }

    /// <summary>Whether so much came in these ten seconds that the connection is no page of ours.</summary>
    public bool IsFlooded => _count > Limits.FloodInTenSeconds;

    /// <summary>Counts one more.</summary>
    /// <returns>False when it is one too many.</returns>
    public bool Take(DateTimeOffset now)
    {
        if (now - _since >= Window)
            (_since, _count) = (now, 0);
        return ++_count <= Protocol.Limits.CommandsInTenSeconds;
    }
}
