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
        // A call that answers nothing is still waited for.
        var answer = targetMethod.ReturnType.GetGenericArguments().FirstOrDefault() ?? typeof(object);
        return Call.MakeGenericMethod(answer).Invoke(_desk, [targetMethod.Name, args ?? []]);
    }
}
