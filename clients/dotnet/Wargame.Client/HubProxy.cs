using System.Reflection;
using Wargame.Protocol.Hub;

namespace Wargame.Client;

/// <summary>Every method of the hub, sent by its name: a method that is added to the contract is here at once.</summary>
public class HubProxy : DispatchProxy
{
    private static readonly MethodInfo Call = typeof(WargameDesk).GetMethod(nameof(WargameDesk.Call), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private WargameDesk _desk = null!;

    internal static IWargameHub Of(WargameDesk desk)
    {
        var hub = Create<IWargameHub, HubProxy>();
        ((HubProxy)(object)hub)._desk = desk;
        return hub;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        return Call.MakeGenericMethod(targetMethod.ReturnType.GetGenericArguments()[0]).Invoke(_desk, [targetMethod.Name, args ?? []]);
    }
}
