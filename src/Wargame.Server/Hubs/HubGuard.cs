using Microsoft.AspNetCore.SignalR;
using Wargame.Grains;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Server.Clustering;
using Wargame.Server.Web;

namespace Wargame.Server.Hubs;

/// <summary>Stands before every hub method: role, rate, and the sizes of what came.</summary>
/// <param name="time">For the rate.</param>
/// <param name="log">For faults.</param>
internal sealed class HubGuard(TimeProvider time, ILogger<HubGuard> log) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next) =>
        HostWords.In(SpokenLanguage.Of(call.Context), await Invoke(call, next));

    private async ValueTask<object?> Invoke(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (Objection(call) is { } refusal)
            return Refuse(call, refusal);
        try
        {
            return await Failover.Over(() => next(call).AsTask(), time, call.Context.ConnectionAborted);
        }
        catch (Exception fault) when (Failover.Passes(fault))
        {
            log.LogWarning("{Method} found no server for its grain: {Why}", call.HubMethodName, fault.Message);
            throw Broken(call, HostRefusals.Recovering);
        }
        catch (Exception fault) when (fault is not HubException)
        {
            log.LogError("{Method} failed: {Why}", call.HubMethodName, fault.Message);
            throw Broken(call, HostRefusals.Fault);
        }
    }

    private Refusal? Objection(HubInvocationContext call)
    {
        var meter = CommandMeter.Of(call.Context);
        if (!meter.Take(time.GetUtcNow()))
        {
            if (meter.IsFlooded)
                call.Context.Abort();
            return HostRefusals.TooFast;
        }

        var role = AttachedDesk.Of(call.Context)?.Role ?? HubRoles.None;
        if (!HubMatrix.Allows(role, call.HubMethodName))
            return role == HubRoles.None ? HostRefusals.NotAttached : HostRefusals.NotYours;
        return Arguments.AreSane(call.HubMethodArguments) ? null : HostRefusals.Malformed;
    }

    // A command is answered with its refusal; a question has no place for one.
    private static object Refuse(HubInvocationContext call, Refusal refusal)
    {
        var answer = call.HubMethod.ReturnType;
        return answer == typeof(Task<CommandReply>) ? new CommandReply(refusal)
            : answer == typeof(Task<AttachReply>) ? new AttachReply("", "", "", refusal)
            : answer == typeof(Task<PassReply>) ? new PassReply("", "", 0, refusal)
            : answer == typeof(Task<PapersReply>) ? new PapersReply("", refusal)
            : answer == typeof(Task<LineReply>) ? new LineReply("", refusal)
            : throw Broken(call, refusal);
    }

    private static HubException Broken(HubInvocationContext call, Refusal refusal)
    {
        var said = HostWords.In(SpokenLanguage.Of(call.Context), refusal);
        return new($"{said.Code}: {said.Why} {said.Mend}");
    }
}
