using Microsoft.AspNetCore.SignalR;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Sessions.Commands;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Server.Hubs;

/// <summary>
/// Before a facilitator acts on a line of play for the first time, the line learns what they are called on the line that their key is of. Who
/// only looks on leaves no trace.
/// </summary>
internal sealed class Introductions(IGrainFactory grains) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (AttachedDesk.Of(call.Context) is { Home: { } home, IsIntroduced: false, Role: HubRoles.Control } desk && IsAct(call))
            await Introduce(desk, home);
        return await next(call);
    }

    private static bool IsAct(HubInvocationContext call) =>
        call.HubMethod.ReturnType is var answer && (answer == typeof(Task<CommandReply>) || answer == typeof(Task<PassReply>) || answer == typeof(Task<LineReply>));

    // A line that cannot take them in, its white cell being full, calls them what it called everybody once.
    private async Task Introduce(AttachedDesk desk, string home)
    {
        var person = await grains.GetGrain<ISessionGrain>(home).FacilitatorName(desk.SeatId);
        if (person.Length > 0 && person != Facilitator.Unnamed)
            await grains.GetGrain<ISessionGrain>(desk.Address.Session).Send(new MeetFacilitator(Secrets.NewId(), default, Facilitator.AsIssuer(desk.SeatId), person));
        desk.IsIntroduced = true;
    }
}
